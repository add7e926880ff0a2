package io.github.offprint.parsers.huggingface;

import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.PrintedDate;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The people and the date of a card on one line: {@code Kandinsky Lab · Published on Oct 4, 2026}, {@code · Dec 28, 2024},
 * {@code · 16 authors}.
 *
 * @param people what stands before the dot, or the count behind it; may be empty
 * @param date the date, if there is one
 */
record Byline(String people, Optional<PrintedDate> date) {
    private static final int LONGEST = 160;
    private static final String PUBLISHED = "Published on ";
    /** The rest of the same where the line was broken. */
    private static final String ON = "on ";

    static boolean isOne(LineShape line) {
        return line.length() <= LONGEST
                && line.separators() == 1
                && find(line.text()).isPresent();
    }

    static Optional<Byline> find(String text) {
        int dot = text.indexOf('\u00B7');
        if (dot < 0) {
            return Optional.empty();
        }
        String before = Blanks.strip(text.substring(0, dot));
        String behind = Blanks.strip(text.substring(dot + 1));
        Optional<PrintedDate> date = PrintedDate.find(withoutPublished(behind));
        if (date.isPresent()) {
            return Optional.of(new Byline(before, date));
        }
        return before.isEmpty() && Counts.isAuthorsText(behind)
                ? Optional.of(new Byline(behind, Optional.empty()))
                : Optional.empty();
    }

    static String withoutPublished(String text) {
        int from = text.startsWith(PUBLISHED) ? PUBLISHED.length() : text.startsWith(ON) ? ON.length() : 0;
        return Blanks.strip(text.substring(from));
    }
}
