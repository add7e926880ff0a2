package io.github.offprint.parsers.ris;

import io.github.offprint.format.Detection;
import io.github.offprint.parsers.tagged.HeadTags;
import io.github.offprint.parsers.tagged.ReferenceType;
import io.github.offprint.source.Head;

/** Says from the head of an input whether it is RIS: {@code TY} is the first tag of each record, and no other format has it. */
final class RisDetection {
    private static final int MOST_LINES_BEFORE = 30;

    private RisDetection() {}

    static Detection of(Head head) {
        HeadTags tags = HeadTags.of(head, new RisDialect());
        int type = tags.tags().indexOf("TY");
        if (type < 0 || tags.before() > MOST_LINES_BEFORE || isProgram(head)) {
            return Detection.none();
        }
        String word = tags.values().get(type);
        boolean known = ReferenceType.find(word).isPresent() || ReferenceType.isGeneric(word);
        boolean asPrinted = head.text().contains("TY  -");
        if (type > 0 || tags.tags().size() == 1) {
            return known ? Detection.of(0.6, "a line with the tag TY and a type") : Detection.of(0.3, "the tag TY");
        }
        if (!known) {
            return Detection.of(0.8, "the first tag is TY");
        }
        return asPrinted
                ? Detection.of(0.98, "the first tag is TY, with a type of RIS")
                : Detection.of(0.85, "the first tag is TY, loosely written");
    }

    /** Markup, JSON and BibTeX may quote a record. */
    private static boolean isProgram(Head head) {
        String start = head.text().stripLeading();
        return start.startsWith("<") || start.startsWith("{") || start.startsWith("[") || start.startsWith("@");
    }
}
