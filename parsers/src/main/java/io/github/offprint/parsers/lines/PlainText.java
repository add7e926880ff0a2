package io.github.offprint.parsers.lines;

import io.github.offprint.text.Blanks;

/** Text as copied pages hold it: on one line, without control characters. */
public final class PlainText {
    private PlainText() {}

    /** The text with its blanks collapsed, without control characters, half characters replaced; may become empty. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                plain.append('\uFFFD');
            } else if (Blanks.isSpace(c) || !Character.isISOControl(c)) {
                plain.appendCodePoint(c);
            }
        });
        return Blanks.collapse(plain);
    }
}
