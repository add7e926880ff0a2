package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import io.github.offprint.format.Detection;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Says from the head of an input whether it is BibTeX: entries tell, with a key and a comma behind the brace. */
final class BibtexDetection {
    private int entries;
    private int keyed;
    private int others;
    private int text;

    private BibtexDetection() {}

    static Detection of(Head head) {
        if (head.text().indexOf('@') < 0) {
            return byName(head);
        }
        BibtexDetection detection = new BibtexDetection();
        try {
            detection.read(head);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was read", e);
        }
        return detection.entries + detection.others == 0 ? byName(head) : detection.verdict(head);
    }

    /** Nothing of BibTeX is in it, and all may be comment: only the name tells. */
    private static Detection byName(Head head) {
        boolean markup = head.text().startsWith("<")
                || head.text().startsWith("{")
                || head.text().startsWith("[");
        return head.extension().equals("bib") && !markup && !head.text().isBlank()
                ? Detection.of(0.4, "the name ends in .bib")
                : Detection.none();
    }

    private void read(Head head) throws IOException {
        Segmenter segmenter = new Segmenter(new StringReader(head.text()), Limits.safe());
        for (Segment segment = segmenter.next(); segment != null; segment = segmenter.next()) {
            count(segment);
            segmenter.pass(segment, segment.text().length());
        }
    }

    private void count(Segment segment) {
        switch (segment.kind()) {
            case ENTRY, UNCLOSED, CUT -> entry(segment.text());
            case TEXT, LEFTOVER -> text += segment.text().strip().length();
            default -> {}
        }
    }

    private void entry(String entry) {
        int open = firstOf(entry, '{', '(');
        String word = Ascii.toLowerCase(entry.substring(1, Math.max(1, open)).strip());
        switch (word) {
            case "comment", "preamble", "string" -> others++;
            default -> {
                entries++;
                keyed += isKeyed(entry, open + 1) ? 1 : 0;
            }
        }
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 || second >= 0 && second < first ? second : first;
    }

    /** Whether an equals sign follows a key and a comma, or nothing follows them because the head ends. */
    private static boolean isKeyed(String entry, int from) {
        int comma = entry.indexOf(',', from);
        if (comma < 0) {
            return false;
        }
        int equals = entry.indexOf('=', comma);
        return equals > comma
                && entry.substring(comma + 1, equals).strip().chars().noneMatch(c -> c == '{' || c <= ' ');
    }

    private Detection verdict(Head head) {
        boolean named = head.extension().equals("bib");
        if (keyed > 0) {
            // A page of text may quote an entry; a file of BibTeX has little else.
            return Detection.of(
                    text > 1_000 && !named ? 0.7 : keyed > 1 || text == 0 ? 0.99 : 0.95,
                    "entries with keys and fields");
        }
        if (entries > 0) {
            return Detection.of(named ? 0.8 : 0.5, "entries without keys or fields");
        }
        return Detection.of(named ? 0.95 : 0.6, "comments or strings of BibTeX");
    }
}
