package io.github.offprint.query.language;

import com.google.common.base.CharMatcher;
import io.github.offprint.query.language.Value.Form;
import io.github.offprint.text.Blanks;
import java.util.OptionalInt;

/**
 * Reads values: words, quoted text, regular expressions.
 *
 * <pre>
 * value  = "/" *(character / "\" character) "/"
 *        / QUOTE *(character / escape) QUOTE [suffix]
 *        / *(character / escape / "(" *character ")") [suffix]
 * suffix = "*" / "~" [digit]
 * escape = "\" sign / "\n" / "\t" / "\r" / "\" "u" 4hex / "\" "u{" 1*6hex "}"
 * </pre>
 */
final class ValueReader {
    private static final CharMatcher HEX =
            CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f')).or(CharMatcher.inRange('A', 'F'));

    private final Scan scan;
    private final int start;
    /** Whether stars and the like mean themselves, as they do behind a named operator. */
    private final boolean literal;

    private final StringBuilder text = new StringBuilder();
    private int stars;
    private int questionMarks;
    /** How much of the text stands before its last star. */
    private int lastStar;
    /** How much of the text stands up to its last sign that a backslash made plain. */
    private int lastEscaped;

    private ValueReader(Scan scan, boolean literal) {
        this.scan = scan;
        this.start = scan.position();
        this.literal = literal;
    }

    /** Reads the value at the place. */
    static Value read(Scan scan) {
        return new ValueReader(scan, false).value();
    }

    /** Reads the value at the place, in which no sign stands for others. */
    static Value readLiteral(Scan scan) {
        return new ValueReader(scan, true).value();
    }

    /** Reads the text in quotation marks at the place, whatever stands behind it. */
    static String readKey(Scan scan) {
        return new ValueReader(scan, true).quoted().text();
    }

    /** Whether a quotation mark stands at the place. */
    static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
    }

    private Value value() {
        char first = scan.peek();
        Value value = isQuote(first) ? quoted() : first == '/' && !literal ? regex() : word();
        scan.requireBreak();
        return value;
    }

    private Value regex() {
        scan.next();
        while (!scan.accept('/')) {
            if (scan.atEnd()) {
                throw scan.error(start, "the / that opens a regular expression is not closed");
            }
            int c = scan.next();
            if (c == '\\' && scan.peek() == '/') {
                c = scan.next();
            } else if (c == '\\' && !scan.atEnd()) {
                text.append('\\');
                c = scan.next();
            }
            text.appendCodePoint(c);
        }
        return new Value(Form.REGEX, text.toString(), false, start);
    }

    private Value quoted() {
        char open = (char) scan.next();
        while (!closes(open)) {
            if (scan.atEnd()) {
                throw scan.error(start, "the quotation mark is not closed");
            }
            takeCharacter();
        }
        if (!literal && scan.accept('*')) {
            return new Value(Form.PREFIX, text.toString(), true, start);
        }
        if (!literal && scan.accept('~')) {
            return new Value(Form.FUZZY, text.toString(), edits(), true, start);
        }
        return new Value(Form.PLAIN, text.toString(), true, start);
    }

    /** Curly marks are closed by curly marks: word processors write them. */
    private boolean closes(char open) {
        char c = scan.peek();
        return (open == '"' ? c == '"' : isQuote(c) && c != '"') && scan.accept(c);
    }

    private OptionalInt edits() {
        char c = scan.peek();
        if (c < '0' || c > '9') {
            return OptionalInt.empty();
        }
        return OptionalInt.of(scan.next() - '0');
    }

    private void takeCharacter() {
        if (scan.peek() == '\\') {
            text.appendCodePoint(escape());
            lastEscaped = text.length();
        } else {
            text.appendCodePoint(scan.next());
        }
    }

    private int escape() {
        int backslash = scan.position();
        scan.next();
        if (scan.atEnd()) {
            throw scan.error(backslash, "there is nothing behind the backslash");
        }
        int c = scan.next();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'u' -> hex(backslash);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw scan.error(
                            backslash,
                            "a backslash stands before a sign, n, t, r, or a number as in \\u00DF or \\u{1F600}");
                }
                yield c;
            }
        };
    }

    private int hex(int backslash) {
        boolean braces = scan.accept('{');
        int from = scan.position();
        int most = braces ? 6 : 4;
        while (scan.position() < from + most && HEX.matches(scan.peek())) {
            scan.next();
        }
        String digits = scan.since(from);
        boolean whole = braces ? !digits.isEmpty() && scan.accept('}') : digits.length() == 4;
        int c = whole ? Integer.parseInt(digits, 16) : -1;
        if (!Character.isValidCodePoint(c)) {
            throw scan.error(backslash, "the number of a character is written \\u00DF or \\u{1F600}");
        }
        return c;
    }

    private Value word() {
        while (!scan.atEnd() && !endsWord(scan.peek())) {
            if (scan.peek() == '(') {
                takeParentheses();
            } else {
                takeWordCharacter();
            }
        }
        if (scan.position() == start) {
            throw scan.error(start, "a value is expected, not " + scan.found());
        }
        return literal ? new Value(Form.PLAIN, text.toString(), false, start) : patternOrPlain();
    }

    private static boolean endsWord(char c) {
        return Blanks.isSpace(c) || c == ')' || isQuote(c);
    }

    /** {@code O(n)} and {@code 10.1016/S0140-6736(20)30183-5} are words; a parenthesis that a blank parts from its partner is not. */
    private void takeParentheses() {
        int end = scan.position();
        String query = scan.text();
        int open = 0;
        do {
            char c = end < query.length() ? query.charAt(end) : ' ';
            if (Blanks.isSpace(c) || isQuote(c)) {
                throw scan.error(scan.position(), "put quotation marks round a value with a parenthesis in it");
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        } while (open > 0);
        while (scan.position() < end) {
            takeWordCharacter();
        }
    }

    private void takeWordCharacter() {
        char c = scan.peek();
        if (c == '*') {
            stars++;
            lastStar = text.length();
        } else if (c == '?' && !isLast()) {
            questionMarks++;
        }
        takeCharacter();
    }

    /** A question mark at the end of a word is one, as in a title. */
    private boolean isLast() {
        int next = scan.position() + 1;
        String query = scan.text();
        return next == query.length() || endsWord(query.charAt(next));
    }

    private Value patternOrPlain() {
        String word = text.toString();
        if (word.equals("*") && stars == 1) {
            return new Value(Form.STAR, word, false, start);
        }
        // In an address, a question mark is one too.
        boolean isPattern = stars > 0 || (questionMarks > 0 && word.codePoints().allMatch(ValueReader::isOfPattern));
        if (!isPattern) {
            return fuzzyOrPlain(word);
        }
        return stars == 1 && questionMarks == 0 && lastStar == word.length() - 1
                ? new Value(Form.PREFIX, word.substring(0, lastStar), false, start)
                : wildcard(word);
    }

    private static boolean isOfPattern(int c) {
        return Character.isLetterOrDigit(c) || c == '?' || c == '-' || c == '\'';
    }

    private Value wildcard(String word) {
        if (lastEscaped > 0) {
            throw scan.error(
                    start,
                    "no backslash stands in a word with * or ?, where signs divide words; text.wildcard:\"...\" takes"
                            + " several words");
        }
        return new Value(Form.WILDCARD, word, false, start);
    }

    private Value fuzzyOrPlain(String word) {
        int tilde = word.lastIndexOf('~');
        boolean atEnd = tilde > 0 && tilde >= word.length() - 2 && tilde >= lastEscaped;
        String behind = atEnd ? word.substring(tilde + 1) : "-";
        if (behind.isEmpty()) {
            return new Value(Form.FUZZY, word.substring(0, tilde), false, start);
        }
        char digit = behind.charAt(0);
        return digit >= '0' && digit <= '9'
                ? new Value(Form.FUZZY, word.substring(0, tilde), OptionalInt.of(digit - '0'), false, start)
                : new Value(Form.PLAIN, word, false, start);
    }
}
