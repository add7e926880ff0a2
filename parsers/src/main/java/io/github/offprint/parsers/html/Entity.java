package io.github.offprint.parsers.html;

import org.jsoup.nodes.Entities;

/**
 * A character reference in a text: the named characters of the HTML Living Standard 13.5, or a number, with its semicolon.
 *
 * @param text the character or characters it stands for
 * @param end the index behind its semicolon
 */
public record Entity(String text, int end) {
    /** The longest name of the table has 31 letters; a number needs fewer digits. */
    private static final int LONGEST = 34;

    /** What stands at the index where there is no reference: the {@code &} itself. */
    private static Entity none(int at) {
        return new Entity("&", at + 1);
    }

    /** The reference that begins with the {@code &} at an index; where there is none, the {@code &} alone. */
    public static Entity at(String text, int at) {
        int most = Math.min(text.length(), at + LONGEST);
        for (int end = at + 1; end < most; end++) {
            char c = text.charAt(end);
            if (c == ';') {
                String characters = characters(text.substring(at + 1, end));
                return characters.isEmpty() ? none(at) : new Entity(characters, end + 1);
            }
            if (!isNamed(c) && c != '#') {
                return none(at);
            }
        }
        return none(at);
    }

    private static boolean isNamed(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Empty where the name is unknown or the number no character. */
    private static String characters(String name) {
        if (!name.startsWith("#")) {
            return Entities.getByName(name);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        int codePoint = codePoint(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint == 0 || surrogate ? "" : Character.toString(codePoint);
    }

    /** Zero where the digits are none or too many. */
    private static int codePoint(String digits, int radix) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            number = radix * number + digit;
            if (digit < 0 || number > Character.MAX_CODE_POINT) {
                return 0;
            }
        }
        return number;
    }
}
