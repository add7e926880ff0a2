package io.github.offprint.match;

/** One word spelled in two ways: {@code colour} and {@code color}, {@code optimise} and {@code optimize}, {@code Gaerten} and {@code Garten}. */
final class Spellings {
    private Spellings() {}

    /** Whether two folded words are one. */
    static boolean agree(String one, String other) {
        return one.charAt(0) == other.charAt(0) && plain(one).equals(plain(other));
    }

    /** American, with the umlauts that folding makes plain vowels not spelled out. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char before = i == 0 ? ' ' : word.charAt(i - 1);
            char behind = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
            if (!isLeftOut(c, before, behind)) {
                plain.append(c == 's' && (before == 'i' || before == 'y') && isEnding(behind) ? 'z' : c);
            }
        }
        return greyed(plain.toString());
    }

    private static boolean isLeftOut(char c, char before, char behind) {
        boolean spelledOut = c == 'e' && (before == 'a' || before == 'o' || before == 'u');
        boolean british = c == 'u' && before == 'o' && behind == 'r';
        boolean doubled = c == 'l' && before == 'l';
        return spelledOut || british || doubled;
    }

    private static boolean isEnding(char c) {
        return c == 'e' || c == 'i' || c == 'a';
    }

    private static String greyed(String plain) {
        return plain.startsWith("grey") ? "gray" + plain.substring(4) : plain;
    }
}
