package io.github.offprint.query.language;

import io.github.offprint.text.SafeText;

/**
 * A line of text with a caret under one place of it, right where characters are wide, combine with the one before, lie outside
 * the basic plane, or are shown as an escape.
 */
final class Pointer {
    /** Characters shown on each side of the place. */
    private static final int AROUND = 60;

    private static final String ELLIPSIS = "…";

    private Pointer() {}

    static String at(String text, int offset) {
        int start = text.offsetByCodePoints(offset, -Math.min(AROUND, text.codePointCount(0, offset)));
        int end = text.offsetByCodePoints(offset, Math.min(AROUND, text.codePointCount(offset, text.length())));
        String before = (start > 0 ? ELLIPSIS : "") + SafeText.escape(text.substring(start, offset));
        String behind = SafeText.escape(text.substring(offset, end)) + (end < text.length() ? ELLIPSIS : "");
        return before + behind + '\n' + " ".repeat(width(before)) + '^';
    }

    /** How many columns of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(Pointer::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** The blocks whose characters are Wide or Fullwidth in Unicode's EastAsianWidth.txt, and emoji. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0x303E)
                        || (c >= 0x3041 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xA960 && c <= 0xA97C)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF01 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x16FE0 && c <= 0x1B2FB)
                        || (c >= 0x1F300 && c <= 0x1F64F)
                        || (c >= 0x1F680 && c <= 0x1F6FC)
                        || (c >= 0x1F900 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
