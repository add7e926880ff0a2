package io.github.offprint.model;

/** The scripts that print the family name first. */
final class Script {
    private Script() {}

    /** Whether the text, which is not empty, is in Han, Kana or Hangul throughout. */
    static boolean isNative(CharSequence text) {
        return text.charAt(0) >= 0x1100 && text.codePoints().allMatch(Script::isNative);
    }

    private static boolean isNative(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            // Marks that all of them share, such as the long vowel of ラーメン, and variation selectors.
            case COMMON, INHERITED ->
                Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
            default -> false;
        };
    }
}
