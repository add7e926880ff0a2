package io.github.offprint.text;

import java.util.Arrays;

/** The code points of a text; a lone surrogate is one of its own. */
final class CodePoints {
    private CodePoints() {}

    static int[] of(CharSequence text) {
        int[] points = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(points[count - 1])) {
            points[count++] = Character.codePointAt(text, i);
        }
        return count == points.length ? points : Arrays.copyOf(points, count);
    }
}
