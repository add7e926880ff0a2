package io.github.offprint.parsers.latex;

import io.github.offprint.parsers.latex.Groups.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says maths in plain characters where that keeps its meaning: letters, numbers and symbols, accents on one letter, raised and
 * lowered characters that Unicode has. Fractions, roots, matrices and whatever else needs more than a line are left to the
 * reader of the source.
 */
final class MathsDecoder {
    private final String source;
    private final int end;
    private final StringBuilder out = new StringBuilder();
    private final Groups groups = new Groups();

    private int at;
    /** What happens to the next atom, a character or a group. */
    private Kind next = Kind.PLAIN;

    private char accent = Accents.NONE;
    private boolean failed;

    private MathsDecoder(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** A part of a text in plain characters; null where they cannot say it. */
    static @Nullable String decode(String source, int start, int end) {
        MathsDecoder decoder = new MathsDecoder(source, start, end);
        while (decoder.at < end && !decoder.failed) {
            decoder.step();
        }
        return decoder.isWhole() ? decoder.out.toString() : null;
    }

    private boolean isWhole() {
        return !failed && groups.isEmpty() && next == Kind.PLAIN && accent == Accents.NONE;
    }

    private void step() {
        char c = source.charAt(at++);
        switch (c) {
            case '\\' -> command();
            case '{' -> open();
            case '}' -> close();
            case '^' -> script(Kind.RAISED);
            case '_' -> script(Kind.LOWERED);
            case '\'' -> atom("\u2032");
            case '~' -> out.append(' ');
            case ' ', '\t', '\n', '\r' -> space();
            case '&', '$', '#', '%' -> failed = true;
            default -> atom(String.valueOf(c));
        }
    }

    private void space() {
        if (next == Kind.PLAIN && accent == Accents.NONE) {
            out.append(' ');
        }
    }

    private void script(Kind kind) {
        failed |= next != Kind.PLAIN || accent != Accents.NONE;
        next = kind;
    }

    private void open() {
        groups.open(next, out.length());
        next = Kind.PLAIN;
    }

    private void close() {
        if (groups.isEmpty() || next != Kind.PLAIN || accent != Accents.NONE) {
            failed = true;
            return;
        }
        Kind kind = groups.close();
        String held = kind == Kind.PLAIN ? "" : out.substring(groups.start());
        if (kind != Kind.PLAIN) {
            out.setLength(groups.start());
            move(held, kind);
        }
    }

    private void atom(String text) {
        String letter = text;
        if (accent != Accents.NONE) {
            failed |= !Character.isLetter(text.charAt(0));
            letter = Accents.on(text, accent);
            accent = Accents.NONE;
        }
        Kind kind = next;
        next = Kind.PLAIN;
        move(letter, kind);
    }

    private void move(String text, Kind kind) {
        String moved = switch (kind) {
            case RAISED -> text.equals("\u2218") ? "\u00B0" : Scripts.raised(text);
            case LOWERED -> Scripts.lowered(text);
            default -> text;
        };
        failed |= moved == null;
        out.append(moved);
    }

    private void command() {
        if (at == end) {
            failed = true;
            return;
        }
        int start = at;
        while (at < end && isLetter(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            sign(source.charAt(at++));
        } else {
            word(source.substring(start, at));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void sign(char sign) {
        switch (sign) {
            case ',', ';', ':', '>', ' ' -> out.append(' ');
            case '!', '/' -> {}
            case '{', '}', '$', '%', '&', '#', '_' -> atom(String.valueOf(sign));
            case '|' -> atom("\u2016");
            default -> failed = true;
        }
    }

    private void word(String name) {
        char mark = Accents.ofWord(name);
        String symbol = Symbols.text(name);
        if (mark != Accents.NONE) {
            failed |= accent != Accents.NONE;
            accent = mark;
        } else if (symbol != null) {
            atom(symbol);
        } else if (Commands.isFunction(name)) {
            function(name);
        } else {
            styled(Commands.of(name));
        }
    }

    private void function(String name) {
        failed |= next != Kind.PLAIN || accent != Accents.NONE;
        out.append(name);
    }

    private void styled(Commands command) {
        switch (command) {
            case STYLE, MATHS -> {}
            case SPACE -> out.append(' ');
            default -> failed = true;
        }
    }
}
