package io.github.offprint.parsers.latex;

import java.text.Normalizer;

/** The commands that put an accent on the next letter, as combining marks, both ways. */
final class Accents {
    /** No such accent. */
    static final char NONE = 0;

    private Accents() {}

    /** The mark of an accent command that is no letter, such as {@code \'}. */
    static char ofSign(char sign) {
        return switch (sign) {
            case '`' -> '\u0300';
            case '\'' -> '\u0301';
            case '^' -> '\u0302';
            case '~' -> '\u0303';
            case '=' -> '\u0304';
            case '.' -> '\u0307';
            case '"' -> '\u0308';
            default -> NONE;
        };
    }

    /** The mark of an accent command that is a word, such as {@code \v} or, in maths, {@code \hat}. */
    static char ofWord(String command) {
        return switch (command) {
            case "grave" -> '\u0300';
            case "acute" -> '\u0301';
            case "hat" -> '\u0302';
            case "tilde" -> '\u0303';
            case "bar" -> '\u0304';
            case "u", "breve" -> '\u0306';
            case "dot" -> '\u0307';
            case "ddot" -> '\u0308';
            case "h" -> '\u0309';
            case "r", "mathring" -> '\u030A';
            case "H" -> '\u030B';
            case "v", "check" -> '\u030C';
            case "G" -> '\u030F';
            case "f" -> '\u0311';
            case "d" -> '\u0323';
            case "textcommabelow" -> '\u0326';
            case "c" -> '\u0327';
            case "k" -> '\u0328';
            case "b" -> '\u0331';
            case "t" -> '\u0361';
            case "vec" -> '\u20D7';
            default -> NONE;
        };
    }

    /** The accent command of LaTeX's text that gives a mark, without its backslash; empty when there is none. */
    static String command(char mark) {
        return switch (mark) {
            case '\u0300' -> "`";
            case '\u0301' -> "'";
            case '\u0302' -> "^";
            case '\u0303' -> "~";
            case '\u0304' -> "=";
            case '\u0306' -> "u";
            case '\u0307' -> ".";
            case '\u0308' -> "\"";
            case '\u030A' -> "r";
            case '\u030B' -> "H";
            case '\u030C' -> "v";
            case '\u0323' -> "d";
            case '\u0327' -> "c";
            case '\u0328' -> "k";
            case '\u0331' -> "b";
            default -> "";
        };
    }

    /** What an accent looks like that stands on no letter, as in {@code \^{}}. */
    static String alone(char mark) {
        return switch (mark) {
            case '\u0300' -> "`";
            case '\u0301' -> "\u00B4";
            case '\u0302' -> "^";
            case '\u0303' -> "~";
            case '\u0304' -> "\u00AF";
            case '\u0306' -> "\u02D8";
            case '\u0307' -> "\u02D9";
            case '\u0308' -> "\u00A8";
            case '\u030A' -> "\u02DA";
            case '\u030B' -> "\u02DD";
            case '\u030C' -> "\u02C7";
            case '\u0327' -> "\u00B8";
            case '\u0328' -> "\u02DB";
            default -> "";
        };
    }

    /** A letter with a mark: one character where Unicode has it. An accent takes the dot of i and j away. */
    static String on(String letter, char mark) {
        String base = dotted(letter, mark);
        return Normalizer.normalize(base + mark, Normalizer.Form.NFC);
    }

    private static String dotted(String letter, char mark) {
        boolean below = mark == '\u0323' || mark == '\u0327' || mark == '\u0328' || mark == '\u0331';
        return switch (letter) {
            case "\u0131" -> below ? letter : "i";
            case "\u0237" -> below ? letter : "j";
            default -> letter;
        };
    }
}
