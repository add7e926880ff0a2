package io.github.offprint.text;

/** Stand-in, replaced by the text branch. */
public final class SafeText {
    private SafeText() {}

    public static String escape(CharSequence text) {
        return text.toString();
    }

    public static String excerpt(CharSequence text, int max) {
        return text.length() <= max ? text.toString() : text.subSequence(0, max) + "…";
    }
}
