package io.github.offprint.parsers.huggingface;

import com.google.common.base.Ascii;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/** The numbers of a papers page: authors, upvotes, comments, stars. */
final class Counts {
    private static final int LONGEST = 48;
    /** More digits than any count has; fewer than a {@code long} holds. */
    private static final int MOST_DIGITS = 12;

    private Counts() {}

    /** {@code 6 authors}, with the sign of a list or without; also with a number that nobody can use. */
    static boolean isAuthors(LineShape line) {
        return line.length() <= LONGEST
                && (line.endsWith("authors") || line.endsWith("author"))
                && isAuthorsText(line.text());
    }

    /** As {@link #isAuthors}, for a text that may be anything. */
    static boolean isAuthorsText(String text) {
        if (text.length() > LONGEST || !(text.endsWith("authors") || text.endsWith("author"))) {
            return false;
        }
        String number = authorNumber(text);
        return !number.isEmpty() && number.indexOf(' ') < 0 && !Character.isLetter(number.codePointAt(0));
    }

    /** The number of authors as printed. */
    static String authorNumber(String text) {
        String words = withoutBullet(text);
        int end =
                words.length() - (words.endsWith("s") || words.endsWith("S") ? "authors".length() : "author".length());
        return end <= 0 ? "" : Blanks.strip(words.substring(0, end));
    }

    private static String withoutBullet(String text) {
        int at = 0;
        while (at < text.length() && isBullet(text, at)) {
            at++;
        }
        return text.substring(at);
    }

    /** A dash is the sign of a list only with a blank behind it; else it is a minus. */
    private static boolean isBullet(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u2022', '\u00B7', '*', '\u2219', '\u25CF' -> true;
            case '-' -> at + 1 < text.length() && Blanks.isBlank(text.charAt(at + 1));
            default -> Blanks.isBlank(c);
        };
    }

    /** A whole number without a sign, in ASCII digits. */
    static Optional<Long> number(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = 10 * number + (c - '0');
        }
        return Optional.of(number);
    }

    /** A number as the site rounds it: {@code 476}, {@code 3.29k}, {@code 110k}, {@code 1.2M}. */
    static Optional<Long> rounded(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        long unit = switch (text.charAt(text.length() - 1)) {
            case 'k', 'K' -> 1_000;
            case 'm', 'M' -> 1_000_000;
            default -> 1;
        };
        String digits = unit == 1 ? text : text.substring(0, text.length() - 1);
        int point = digits.indexOf('.');
        if (point < 0 || unit == 1) {
            return number(digits).map(whole -> whole * unit);
        }
        String decimals = digits.substring(point + 1);
        Optional<Long> part = decimals.length() <= 3 ? number((decimals + "000").substring(0, 3)) : Optional.empty();
        return number(digits.substring(0, point))
                .flatMap(whole -> part.map(thousandths -> whole * unit + thousandths * unit / 1000));
    }

    /** Whether the line is a number and nothing else. */
    static boolean isNumber(LineShape line) {
        return line.length() <= MOST_DIGITS && rounded(line.text()).isPresent();
    }

    /** Whether the line can be the upvotes before a title. */
    static boolean isVotes(LineShape line) {
        return line.is("-") || isNumber(line) || line.startsWith("[-] ") && line.length() <= MOST_DIGITS;
    }

    /** The upvotes; empty for the dash that means none. */
    static Optional<Long> votes(String text) {
        return rounded(text.startsWith("[-]") ? Blanks.strip(text.substring("[-]".length())) : text);
    }

    /** {@code GitHub 3.29k}, also as {@code LINK: GitHub 476} and with the names of further pages behind it. */
    static boolean isStars(LineShape line) {
        return line.length() <= LONGEST && stars(line.text()).isPresent();
    }

    /** The stars of the code. */
    static Optional<Long> stars(String text) {
        String words = Ascii.toLowerCase(text);
        int start = words.startsWith("link: github ")
                ? "link: github ".length()
                : words.startsWith("github ") ? "github ".length() : -1;
        if (start < 0) {
            return Optional.empty();
        }
        int end = words.indexOf(' ', start);
        return rounded(words.substring(start, end < 0 ? words.length() : end));
    }
}
