package io.github.offprint.parsers.bibtex;

import io.github.offprint.parsers.latex.LatexText;
import io.github.offprint.text.Blanks;

/** Writes texts as the values of fields: on one line, with balanced braces, without what no file of text should hold. */
final class FieldText {
    private FieldText() {}

    /** A text. */
    static String of(String text) {
        return LatexText.encode(printable(text));
    }

    /** An address, a path or a number. */
    static String verbatim(String text) {
        return LatexText.encodeVerbatim(printable(text));
    }

    /** A title, in which words with a capital inside are protected from the styles that put titles in lower case. */
    static String title(String title) {
        StringBuilder out = new StringBuilder(title.length() + 16);
        String text = printable(title);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            String word = text.substring(start, end);
            boolean fixed = hasInnerCapital(word);
            out.append(fixed ? "{" : "").append(LatexText.encode(word)).append(fixed ? "}" : "");
            out.append(end < text.length() ? " " : "");
            start = end + 1;
        }
        return out.toString();
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** On one line, without control characters and halves of surrogate pairs. */
    private static String printable(String text) {
        String line = Blanks.collapse(text);
        int at = 0;
        while (at < line.length() && isPrintable(line, at)) {
            at++;
        }
        if (at == line.length()) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length()).append(line, 0, at);
        for (; at < line.length(); at++) {
            if (isPrintable(line, at)) {
                out.append(line.charAt(at));
            }
        }
        return Blanks.collapse(out);
    }

    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && (c < 0x7F || c > 0x9F) && c < 0xFFFE;
    }
}
