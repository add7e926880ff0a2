package io.github.offprint.model;

import com.google.common.base.CharMatcher;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.text.Blanks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers of books and serials, kept only when their check digit is right. */
final class BookNumber {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher HYPHEN = CharMatcher.anyOf("-\u00ad\u2010\u2011\u2012\u2013\u2212");
    private static final CharMatcher SEPARATOR = HYPHEN.or(CharMatcher.forPredicate(Blanks::isBlank));
    /** The older numbers of books are those of this prefix (ISO 2108:2005, annex). */
    private static final String BOOKLAND = "978";

    private BookNumber() {}

    /** Thirteen digits of a book say what they are; eight or ten could be a date or a telephone. */
    static Optional<Identifier> evident(String bare) {
        String digits = SEPARATOR.removeFrom(bare);
        return digits.length() == 13 ? Spelling.of(Scheme.ISBN, bare) : Optional.empty();
    }

    static @Nullable String isbn(String bare) {
        String digits = SEPARATOR.removeFrom(bare);
        return switch (digits.length()) {
            case 10 -> fromTen(digits);
            case 13 -> isThirteen(digits) ? digits : null;
            default -> null;
        };
    }

    /** The prefix 979-0 belongs to printed music (ISO 10957). */
    private static boolean isThirteen(String digits) {
        return DIGIT.matchesAllOf(digits)
                && (digits.startsWith(BOOKLAND) || digits.startsWith("979") && digits.charAt(3) != '0')
                && CheckDigit.ofIsbn13(digits) == digits.charAt(12);
    }

    private static @Nullable String fromTen(String digits) {
        if (!DIGIT.matchesAllOf(digits.substring(0, 9)) || CheckDigit.ofIsbn10(digits) != upper(digits.charAt(9))) {
            return null;
        }
        String twelve = BOOKLAND + digits.substring(0, 9);
        return twelve + CheckDigit.ofIsbn13(twelve);
    }

    static @Nullable String issn(String bare) {
        String digits = SEPARATOR.removeFrom(bare);
        return digits.length() == 8
                        && DIGIT.matchesAllOf(digits.substring(0, 7))
                        && CheckDigit.ofIssn(digits) == upper(digits.charAt(7))
                ? digits.substring(0, 4) + "-" + digits.substring(4, 7) + upper(digits.charAt(7))
                : null;
    }

    private static char upper(char c) {
        return c == 'x' ? 'X' : c;
    }
}
