package io.github.offprint.parsers.latex;

import java.text.Normalizer;

/** Writes plain text as LaTeX that reads as the same text. */
final class LatexEncoder {
    private final StringBuilder out;

    private LatexEncoder(int length) {
        this.out = new StringBuilder(length + 16);
    }

    static String encode(String text) {
        LatexEncoder encoder = new LatexEncoder(text.length());
        for (int i = 0; i < text.length(); i++) {
            encoder.put(text.charAt(i));
        }
        return encoder.out.toString();
    }

    private void put(char c) {
        switch (c) {
            case '$', '%', '&', '#', '_' -> out.append('\\').append(c);
            case '\'' -> apart("'");
            case '\u201C' -> apart("``");
            case '\u201D' -> apart("''");
            case '-' -> apart("-");
            case '\u2013' -> apart("--");
            case '\u2014' -> apart("---");
            default -> letter(c);
        }
    }

    /** Marks that would join the one before them into another are kept apart by an empty group. */
    private void apart(String mark) {
        char last = out.isEmpty() ? '\0' : out.charAt(out.length() - 1);
        boolean joins = last == mark.charAt(0) || mark.charAt(0) == '`' && (last == '?' || last == '!');
        out.append(joins ? "{}" : "").append(mark);
    }

    private void letter(char c) {
        String command = Symbols.command(c);
        if (command != null) {
            out.append("{\\").append(command).append('}');
        } else if (c < 0x80 || !accented(c)) {
            out.append(c);
        }
    }

    /** Spells a letter with accents; false when LaTeX has no spelling for it. */
    private boolean accented(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        boolean spelled = parts.length() > 1 && parts.length() <= 3 && isLetter(base);
        for (int i = 1; i < parts.length(); i++) {
            spelled &= !Accents.command(parts.charAt(i)).isEmpty();
        }
        // U+212B and its like come apart into a letter that another character stands for as well.
        spelled &= Normalizer.normalize(parts, Normalizer.Form.NFC).equals(String.valueOf(c));
        if (spelled) {
            out.append(spelling(parts));
        }
        return spelled;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String spelling(String parts) {
        String spelling = innermost(parts.charAt(0), parts.charAt(1));
        for (int i = 1; i < parts.length(); i++) {
            String command = Accents.command(parts.charAt(i));
            boolean word = isLetter(command.charAt(0)) || i > 1;
            spelling = "\\" + command + (word ? "{" + spelling + "}" : spelling);
        }
        return "{" + spelling + "}";
    }

    /** An accent above takes the dot of i and j away. */
    private static String innermost(char letter, char mark) {
        boolean above = mark < '\u0323' || mark > '\u0331';
        return above && (letter == 'i' || letter == 'j') ? "\\" + letter : String.valueOf(letter);
    }
}
