package io.github.offprint.parsers.markdown;

import com.google.common.base.Ascii;
import java.util.Optional;

/**
 * A labelled line: {@code **Authors**: A, B}, {@code - **Authors:** A, B}.
 *
 * @param name the words of the label in lower case
 * @param value what stands behind it, raw
 */
record Label(String name, String value) {
    private static final int LONGEST = 40;
    private static final String BOLD = "**";

    static Optional<Label> find(String line) {
        String text = line.substring(MarkdownLine.indent(line));
        text = text.substring(MarkdownLine.pastBullet(text));
        int end = text.startsWith(BOLD) ? text.indexOf(BOLD, BOLD.length()) : -1;
        if (end < 0 || end > LONGEST) {
            return Optional.empty();
        }
        String name = text.substring(BOLD.length(), end);
        String behind = text.substring(end + BOLD.length());
        boolean inside = name.endsWith(":");
        if (name.isEmpty() || !inside && !behind.startsWith(":")) {
            return Optional.empty();
        }
        String words = inside ? name.substring(0, name.length() - 1) : name;
        return Optional.of(new Label(Ascii.toLowerCase(words.strip()), inside ? behind : behind.substring(1)));
    }

    /** Whether the label is one that lists of papers use, so that the heading above it is the title of a paper. */
    boolean isOfAPaper() {
        return switch (name) {
            case "authors",
                    "author",
                    "venue",
                    "conference",
                    "journal",
                    "url",
                    "paper",
                    "links",
                    "identifiers",
                    "doi",
                    "arxiv",
                    "abstract",
                    "published" -> true;
            default -> false;
        };
    }
}
