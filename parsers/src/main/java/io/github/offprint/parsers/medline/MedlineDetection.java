package io.github.offprint.parsers.medline;

import io.github.offprint.format.Detection;
import io.github.offprint.parsers.tagged.HeadTags;
import io.github.offprint.source.Head;

/** Says from the head of an input whether it is MEDLINE: a record begins with {@code PMID}, and most lines have known tags. */
final class MedlineDetection {
    private static final int FEW = 3;
    private static final int MOST_LINES_BEFORE = 5;

    private MedlineDetection() {}

    static Detection of(Head head) {
        HeadTags tags = HeadTags.of(head, new MedlineDialect());
        long known =
                tags.tags().stream().filter(MedlineDialect::isKnown).distinct().count();
        if (known == 0 || tags.before() > MOST_LINES_BEFORE || tags.tags().contains("TY")) {
            return Detection.none();
        }
        if (tags.before() > 0) {
            return known > FEW && tags.tags().contains("PMID")
                    ? Detection.of(0.8, "tags of MEDLINE below other lines")
                    : Detection.none();
        }
        if (tags.first().equals("PMID")) {
            return known > 1
                    ? Detection.of(0.97, "the first tag is PMID, with other tags of MEDLINE below it")
                    : Detection.of(0.7, "the first tag is PMID");
        }
        return known > FEW && known > tags.kinds() / 2
                ? Detection.of(0.75, "lines with tags of MEDLINE")
                : Detection.of(known > 1 ? 0.3 : 0.1, "a few lines that may have tags of MEDLINE");
    }
}
