package io.github.offprint.parsers.lines;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides an author line into the names it prints.
 *
 * <p>Names are divided by dots with a blank beside them; a line without such a dot by semicolons, else by commas and
 * {@code and}. What stands in round brackets behind a name is its affiliation, as the accepted-paper lists of NeurIPS print
 * it, with brackets inside brackets and now and then one that is never closed; brackets in the middle of a name belong to it.
 */
public final class AuthorLine {
    /**
     * An author as printed.
     *
     * @param name the name
     * @param affiliation what stands in brackets behind it
     * @param cut whether the bracket is never closed
     */
    public record Printed(String name, Optional<String> affiliation, boolean cut) {
        /** Longer than any name of a person or a collaboration. */
        private static final int LONGEST = 100;
        /** So many words are a name whatever they are. */
        private static final int FEW_WORDS = 4;

        private static final CharMatcher BLANK = CharMatcher.is(' ');

        /**
         * Whether it reads like a name. Where a line end was lost the last name runs into a sentence or into the title of the
         * next paper, or into the time of the event; a long name is one of a collaboration only if it says so.
         */
        public boolean isName() {
            if (ClockTime.isIn(name)) {
                return false;
            }
            if (BLANK.countIn(name) < FEW_WORDS) {
                return true;
            }
            LineShape shape = LineShape.of(name);
            return name.length() <= LONGEST
                    && name.indexOf('|') < 0
                    && !shape.isSentence()
                    && (shape.saysGroup() || shape.topicWords < 2);
        }
    }

    private AuthorLine() {}

    /** The authors of a line whose blanks are collapsed, in their order. What has no letter is no author. */
    public static ImmutableList<Printed> split(String line) {
        ImmutableList.Builder<Printed> authors = ImmutableList.builder();
        for (String piece : pieces(line)) {
            String text = Blanks.strip(piece);
            if (hasLetter(text)) {
                authors.add(author(text));
            }
        }
        return authors.build();
    }

    private static List<String> pieces(String line) {
        List<String> atDots = atDots(line);
        if (atDots.size() > 1) {
            return atDots;
        }
        List<String> atSemicolons = atMarks(line, ';');
        return atSemicolons.size() > 1 ? atSemicolons : atCommas(line);
    }

    /** A dot divides in brackets, too, where they are not whole. */
    private static List<String> atDots(String line) {
        return cut(line, (at, depth) -> Separators.divides(line, at) && (depth == 0 || !closesNext(line, at + 1)));
    }

    /** Whether the next bracket closes one, so that what comes before it stands in brackets that are whole. */
    private static boolean closesNext(String line, int from) {
        int close = line.indexOf(')', from);
        int open = line.indexOf('(', from);
        return close >= 0 && (open < 0 || close < open);
    }

    private static List<String> atMarks(String line, char mark) {
        return cut(line, (at, depth) -> line.charAt(at) == mark && depth == 0);
    }

    /** Where a line is cut. */
    private interface Cut {
        /** Whether the character at a place divides, so many brackets deep. */
        boolean isAt(int place, int depth);
    }

    private static List<String> cut(String line, Cut cut) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (cut.isAt(i, depth)) {
                pieces.add(line.substring(start, i));
                start = i + 1;
                depth = 0;
            }
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    /** A comma divides names, stands within an inverted one ({@code Quill, Ada}) or before a suffix ({@code Quill, Jr.}). */
    private static List<String> atCommas(String line) {
        List<String> pieces = new ArrayList<>();
        for (String piece : atMarks(line, ',')) {
            String text = Blanks.strip(piece);
            if (isSuffix(text) && !pieces.isEmpty()) {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + "," + piece);
            } else if (!text.isEmpty()) {
                pieces.add(piece);
            }
        }
        if (pieces.size() == 2 && isOneWord(pieces.get(0)) && and(Blanks.strip(pieces.get(1)), 0) == 0) {
            return List.of(line);
        }
        List<String> names = new ArrayList<>();
        pieces.forEach(piece -> atAnd(piece, names));
        return names;
    }

    /** Divides at {@code and} outside of brackets and behind more than one word: a {@code Design and Test Team} stays whole. */
    private static void atAnd(String piece, List<String> names) {
        String text = Blanks.strip(piece);
        int first = names.size();
        for (String part : cut(text, (at, depth) -> depth == 0 && text.charAt(at) == ' ' && and(text, at + 1) > 0)) {
            int last = names.size() - 1;
            if (last >= first && isOneWord(names.get(last))) {
                names.set(last, names.get(last) + " " + part);
            } else {
                names.add(part.substring(and(part, 0)));
            }
        }
    }

    /** How long the word is that joins names at a place, the blank behind it among it; 0 where there is none. */
    private static int and(String text, int at) {
        return text.startsWith("and ", at) ? "and ".length() : text.startsWith("& ", at) ? "& ".length() : 0;
    }

    private static boolean isOneWord(String piece) {
        return Blanks.strip(piece).indexOf(' ') < 0;
    }

    private static boolean isSuffix(String text) {
        return switch (text) {
            case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "PhD", "Ph.D.", "MD", "M.D." -> true;
            default -> false;
        };
    }

    private static Printed author(String text) {
        int open = affiliationStart(text);
        if (open <= 0) {
            return new Printed(text, Optional.empty(), false);
        }
        boolean closed = text.endsWith(")") && isBalanced(text, open);
        String inside = Blanks.strip(text.substring(open + 1, closed ? text.length() - 1 : text.length()));
        String name = Blanks.strip(text.substring(0, open));
        return inside.isEmpty() || !hasLetter(name)
                ? new Printed(text, Optional.empty(), false)
                : new Printed(name, Optional.of(inside), !closed);
    }

    /** Where the bracket opens that the text ends in, or never closes; -1 when it ends outside of brackets. */
    private static int affiliationStart(String text) {
        int depth = 0;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                start = depth == 0 ? i : start;
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
                start = depth == 0 && i < text.length() - 1 ? -1 : start;
            }
        }
        return start;
    }

    private static boolean isBalanced(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    private static boolean hasLetter(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length();
    }
}
