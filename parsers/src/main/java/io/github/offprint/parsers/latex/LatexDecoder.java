package io.github.offprint.parsers.latex;

import io.github.offprint.parsers.latex.Groups.Kind;
import io.github.offprint.text.Blanks;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads LaTeX from left to right, once, by the rules that {@link LatexText} lists. One file of more than 400 lines, for every rule
 * moves the same cursor.
 */
final class LatexDecoder {
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_OPTIONS = 60;
    /** Vietnamese has two on a letter; what has more is no letter. */
    private static final int MOST_ACCENTS = 4;

    private final String source;
    private final Consumer<String> unknown;
    private final StringBuilder out;
    private final Groups groups = new Groups();
    /** Accents that wait for their letter, the outermost first. */
    private final StringBuilder accents = new StringBuilder(2);

    private int at;
    private int openQuotes;
    /** The ends of maths that were sought and do not come any more. */
    private String unclosed = "";

    /** For each opening brace the place of its partner, zero where it has none; null until somebody asks. */
    private int @Nullable [] partners;

    LatexDecoder(String source, int start, Consumer<String> unknown) {
        this.source = source;
        this.unknown = unknown;
        this.at = start;
        this.out = new StringBuilder(source.length()).append(source, 0, start);
    }

    String decode() {
        while (at < source.length()) {
            step();
        }
        endAccents();
        return out.toString();
    }

    private void step() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{' -> open(Kind.PLAIN);
            case '}' -> close();
            case '$' -> dollar();
            case '~' -> tie();
            case '-' -> dashes();
            case '`' -> openingQuote();
            case '\'' -> closingQuote();
            default -> plain();
        }
    }

    /** Takes over what means what it says, all of it but a letter that accents wait for. */
    private void plain() {
        int start = at;
        if (accents.isEmpty()) {
            at = Plain.nextSign(source, start + 1);
            out.append(source, start, at);
        } else {
            at++;
            accented(source.substring(start, at));
        }
    }

    /** Puts the waiting accents on a letter; on anything else they stand before it. */
    private void accented(String letter) {
        if (!Character.isLetter(letter.charAt(0))) {
            endAccents();
            out.append(letter);
            return;
        }
        String result = letter;
        for (int i = accents.length() - 1; i >= 0; i--) {
            result = Accents.on(result, accents.charAt(i));
        }
        accents.setLength(0);
        out.append(result);
    }

    private void endAccents() {
        for (int i = 0; i < accents.length(); i++) {
            out.append(Accents.alone(accents.charAt(i)));
        }
        accents.setLength(0);
    }

    private void open(Kind kind) {
        if (kind == Kind.LITERAL) {
            out.append('{');
        } else if (kind == Kind.QUOTE) {
            out.append('\u201C');
        }
        groups.open(kind, out.length());
        at++;
    }

    private void close() {
        at++;
        endAccents();
        if (groups.isEmpty()) {
            out.append('}');
            return;
        }
        switch (groups.close()) {
            case PLAIN -> {}
            case LITERAL -> closeLiteral();
            case QUOTE -> out.append('\u201D');
            case RAISED -> moveNumber(Kind.RAISED);
            case LOWERED -> moveNumber(Kind.LOWERED);
        }
    }

    private void moveNumber(Kind kind) {
        int start = groups.start();
        if (out.length() - start <= LONGEST_NUMBER) {
            String held = out.substring(start);
            out.setLength(start);
            out.append(kind == Kind.RAISED ? Scripts.raisedNumber(held) : Scripts.loweredNumber(held));
        }
    }

    private void closeLiteral() {
        out.append('}');
        if (peek() == '{') {
            open(Kind.LITERAL);
        }
    }

    /** The character that comes next; the character zero at the end. */
    private char peek() {
        return at < source.length() ? source.charAt(at) : '\0';
    }

    private void skipBlanks() {
        while (at < source.length() && Blanks.isSpace(source.charAt(at))) {
            at++;
        }
    }

    // What is no command

    /** A tie between words is a space; one that stands alone is a sign. */
    private void tie() {
        boolean afterBlank = out.isEmpty() || Blanks.isSpace(out.charAt(out.length() - 1));
        boolean beforeBlank = at + 1 == source.length() || Blanks.isSpace(source.charAt(at + 1));
        endAccents();
        out.append(afterBlank && beforeBlank ? '~' : ' ');
        at++;
    }

    private int run(char c, int most) {
        int end = at;
        while (end < source.length() && end - at < most && source.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private void dashes() {
        int run = run('-', 3);
        endAccents();
        out.append(run == 1 ? '-' : run == 2 ? '\u2013' : '\u2014');
        at += run;
    }

    private void openingQuote() {
        endAccents();
        char before = at == 0 ? '\0' : source.charAt(at - 1);
        int last = out.length() - 1;
        if ((before == '?' || before == '!') && out.charAt(last) == before) {
            out.setCharAt(last, before == '?' ? '\u00BF' : '\u00A1');
            at++;
            return;
        }
        int run = run('`', 2);
        out.append(run == 2 ? '\u201C' : '\u2018');
        openQuotes += run == 1 ? 1 : 0;
        at += run;
    }

    /** A single mark closes a quotation that a single mark has opened; else it is an apostrophe. */
    private void closingQuote() {
        endAccents();
        int run = run('\'', 2);
        at += run;
        if (run == 2) {
            out.append('\u201D');
        } else if (openQuotes > 0 && !Character.isLetterOrDigit(peek())) {
            openQuotes--;
            out.append('\u2019');
        } else {
            out.append('\'');
        }
    }

    // Maths

    private void dollar() {
        int width = run('$', 2);
        int end = endOfMaths(at + width);
        boolean closed = end > at + width && source.startsWith(width == 2 ? "$$" : "$", end);
        endAccents();
        if (closed && isTight(at + width, end, width)) {
            maths(at, at + width, end, end + width);
        } else {
            out.append(source, at, at + width);
            at += width;
        }
    }

    /** The next dollar without a backslash in the same group. */
    private int endOfMaths(int from) {
        int depth = 0;
        int i = from;
        while (i < source.length() && source.charAt(i) != '$') {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return source.length();
            }
            i += c == '\\' ? 2 : 1;
        }
        return Math.min(i, source.length());
    }

    private boolean isTight(int start, int end, int width) {
        // Between two prices stands no maths.
        boolean digitFollows =
                isDigit(source.charAt(start)) && end + width < source.length() && isDigit(source.charAt(end + width));
        return width == 2
                || !Blanks.isSpace(source.charAt(start)) && !Blanks.isSpace(source.charAt(end - 1)) && !digitFollows;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Says maths in plain characters, or leaves it as it is written. */
    private void maths(int from, int start, int end, int to) {
        String plain = MathsDecoder.decode(source, start, end);
        out.append(plain == null ? source.substring(from, to) : plain);
        at = to;
    }

    // Commands

    private void command() {
        int start = at++;
        if (at == source.length()) {
            leave(start);
        } else if (isLetter(source.charAt(at))) {
            word(start);
        } else {
            sign(start, source.charAt(at));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void sign(int start, char sign) {
        at++;
        char mark = Accents.ofSign(sign);
        if (mark != Accents.NONE) {
            accent(start, mark);
            return;
        }
        switch (sign) {
            case '{', '}', '$', '&', '#', '%', '_' -> plain(sign);
            case ' ', '\t', '\n', '\r', ',', ';', ':', '>', '\\' -> plain(' ');
            case '!', '/', '-', '@' -> {}
            case '(' -> delimited(start, "\\)");
            case '[' -> delimited(start, "\\]");
            default -> leave(start);
        }
    }

    private void plain(char c) {
        endAccents();
        out.append(c);
    }

    private void delimited(int start, String closing) {
        int end = unclosed.contains(closing) ? -1 : source.indexOf(closing, at);
        if (end < 0) {
            unclosed = unclosed.contains(closing) ? unclosed : unclosed + closing;
            leave(start);
        } else {
            maths(start, at, end, end + closing.length());
        }
    }

    /** An accent needs a letter, a group or a command; one without is unfinished and stays as it is written. */
    private void accent(int start, char mark) {
        char next = peek();
        boolean onto = Character.isLetter(next) || next == '{' || next == '\\';
        if (onto && accents.length() < MOST_ACCENTS) {
            accents.append(mark);
        } else {
            leave(start);
        }
    }

    /** Leaves a command as it is written. */
    private void leave(int start) {
        endAccents();
        String command = source.substring(start, at);
        unknown.accept(command);
        out.append(command);
        int end = endOfOptions();
        if (end < source.length() && source.charAt(end) == '{') {
            out.append(source, at, end);
            at = end;
            open(Kind.LITERAL);
        }
    }

    /** The end of what may stand between a command and its arguments: {@code [12pt]}, or the number of {@code \write18}. */
    private int endOfOptions() {
        int end = at;
        if ("[*0123456789".indexOf(peek()) >= 0) {
            while (end < source.length() && end - at < LONGEST_OPTIONS && "\\{}$ ".indexOf(source.charAt(end)) < 0) {
                end++;
            }
        }
        return end;
    }

    private void word(int start) {
        int end = at;
        while (end < source.length() && isLetter(source.charAt(end))) {
            end++;
        }
        String name = source.substring(at, end);
        at = end;
        char mark = Accents.ofWord(name);
        if (mark != Accents.NONE) {
            skipBlanks();
            accent(start, mark);
            return;
        }
        String symbol = Symbols.text(name);
        if (symbol == null) {
            known(start, Commands.of(name));
        } else {
            symbol(symbol);
        }
    }

    private void symbol(String symbol) {
        accented(symbol);
        if (Character.isLetter(symbol.charAt(0))) {
            skipBlanks();
        }
    }

    private void known(int start, Commands command) {
        switch (command) {
            case STYLE -> skipBlanks();
            case SPACE -> plain(' ');
            case QUOTE -> group(Kind.QUOTE);
            case RAISED -> group(Kind.RAISED);
            case LOWERED -> group(Kind.LOWERED);
            case DROPPED -> argument();
            case ADDRESS -> address(start);
            case LINK -> link(start);
            case MATHS -> ensuredMaths(start);
            case UNKNOWN -> leave(start);
        }
    }

    private void group(Kind kind) {
        skipBlanks();
        if (peek() == '{') {
            open(kind);
        }
    }

    /** Takes a group out as it is written, without its braces; null when there is none or it is not closed. */
    private @Nullable String argument() {
        skipBlanks();
        int end = peek() == '{' ? endOfGroup() : -1;
        if (end < 0) {
            return null;
        }
        String argument = source.substring(at + 1, end);
        at = end + 1;
        return argument;
    }

    /** The partner of the brace that comes next, or -1. */
    private int endOfGroup() {
        if (partners == null) {
            partners = partners();
        }
        return partners[at] == 0 ? -1 : partners[at];
    }

    private int[] partners() {
        int[] found = new int[source.length()];
        int[] open = new int[source.length()];
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '{') {
                open[depth++] = i;
            } else if (source.charAt(i) == '}' && depth > 0) {
                found[open[--depth]] = i;
            }
        }
        return found;
    }

    private void address(int start) {
        String address = argument();
        if (address == null) {
            leave(start);
        } else {
            endAccents();
            out.append(VerbatimDecoder.decode(address));
        }
    }

    /** The text of a link with its address behind it. */
    private void link(int start) {
        String address = argument();
        String text = address == null ? null : argument();
        if (address == null || text == null) {
            leave(start);
            return;
        }
        endAccents();
        out.append(LatexText.decodeVerbatim(text))
                .append(" (")
                .append(VerbatimDecoder.decode(address))
                .append(')');
    }

    private void ensuredMaths(int start) {
        String maths = argument();
        String plain = maths == null ? null : MathsDecoder.decode(maths, 0, maths.length());
        endAccents();
        if (plain == null) {
            out.append(source, start, at);
        } else {
            out.append(plain);
        }
    }
}
