package io.github.offprint.parsers.ris;

import com.google.common.base.Ascii;
import io.github.offprint.parsers.tagged.Dialect;
import io.github.offprint.parsers.tagged.Tag;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The lines of RIS: two characters, two blanks, a hyphen, a blank, the value. Any tag is taken for one that is written so. Real
 * files lose and add blanks, indent, and lower the case; what deviates is a tag only when it is one of those that are in use, so
 * that a wrapped line such as {@code In - vitro} stays text.
 */
final class RisDialect implements Dialect {
    private static final int DEEPEST_INDENT = 3;
    private static final int WIDEST_GAP = 4;

    @Override
    public Optional<Tag> tag(String line) {
        int at = 0;
        while (at < line.length() && at < DEEPEST_INDENT && Blanks.isBlank(line.charAt(at))) {
            at++;
        }
        if (at + 2 > line.length() || !isLetter(line.charAt(at)) || !isLetterOrDigit(line.charAt(at + 1))) {
            return Optional.empty();
        }
        int dash = at + 2;
        while (dash < line.length() && dash < at + 2 + WIDEST_GAP && Blanks.isBlank(line.charAt(dash))) {
            dash++;
        }
        if (dash == line.length() || line.charAt(dash) != '-') {
            return bareEnd(line, at);
        }
        String name = Ascii.toUpperCase(line.substring(at, at + 2));
        boolean upper = line.startsWith(name, at);
        boolean strict = at == 0 && upper && dash == 4 && isSeparated(line, dash);
        return strict || RisTags.isKnown(name) && isLoosely(line, at, dash, upper)
                ? Optional.of(new Tag(name, dash + 1))
                : Optional.empty();
    }

    /** A hyphen with a blank on at least one side; small letters only with the two blanks that belong there. */
    private static boolean isLoosely(String line, int at, int dash, boolean upper) {
        int gap = dash - at - 2;
        return upper ? gap > 0 || isSeparated(line, dash) : at == 0 && gap == 2 && isSeparated(line, dash);
    }

    private static boolean isSeparated(String line, int dash) {
        return dash + 1 == line.length() || Blanks.isBlank(line.charAt(dash + 1));
    }

    /** The end of a record is sometimes nothing but its two letters. */
    private static Optional<Tag> bareEnd(String line, int at) {
        boolean end = line.startsWith("ER", at) && Blanks.isBlank(line.substring(at + 2));
        return end ? Optional.of(new Tag("ER", line.length())) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    @Override
    public Mark mark(String tag) {
        return tag.equals("TY") ? Mark.OPENS : Mark.FIELD;
    }

    @Override
    public Continuation continuation() {
        return Continuation.ANY;
    }

    @Override
    public Optional<String> closingTag() {
        return Optional.of("ER");
    }
}
