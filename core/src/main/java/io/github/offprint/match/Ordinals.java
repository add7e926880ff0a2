package io.github.offprint.match;

import com.google.common.base.CharMatcher;

/** Numbers in the words of titles: {@code fourth}, {@code 4th}, {@code IV}. */
final class Ordinals {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private Ordinals() {}

    /** {@code 4th} for {@code fourth}; other words as they are. */
    static String inDigits(String word) {
        return switch (word) {
            case "first" -> "1st";
            case "second" -> "2nd";
            case "third" -> "3rd";
            case "fourth" -> "4th";
            case "fifth" -> "5th";
            case "sixth" -> "6th";
            case "seventh" -> "7th";
            case "eighth" -> "8th";
            case "ninth" -> "9th";
            case "tenth" -> "10th";
            case "eleventh" -> "11th";
            case "twelfth" -> "12th";
            default -> word;
        };
    }

    /** Whether the word is a number, also with the ending of an ordinal. */
    static boolean isNumber(String word) {
        int rest = DIGITS.negate().indexIn(word);
        return rest < 0 || (rest > 0 && isEnding(word.substring(rest)));
    }

    private static boolean isEnding(String rest) {
        return switch (rest) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** The number without zeros in front and the ending of an ordinal; of a year, as in {@code EDBT '98}, the last two digits. */
    static String value(String number) {
        String digits = DIGITS.retainFrom(number);
        String value = CharMatcher.is('0').trimLeadingFrom(digits);
        return isYear(digits) ? digits.substring(2) : value.isEmpty() ? "0" : value;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** The value of a small Roman numeral; empty for a word that is none. */
    static String roman(String word) {
        return switch (word) {
            case "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            case "v" -> "5";
            case "vi" -> "6";
            case "vii" -> "7";
            case "viii" -> "8";
            case "ix" -> "9";
            case "x" -> "10";
            case "xi" -> "11";
            case "xii" -> "12";
            default -> "";
        };
    }

    /** Whether the word is a number in any form: {@code 4}, {@code 4th}, {@code fourth}, {@code iv}. */
    static boolean isAny(String word) {
        return Letters.isDigit(word.charAt(0))
                ? isNumber(word)
                : !roman(word).isEmpty() || !inDigits(word).equals(word);
    }

    /** The value of a number in any form. */
    static String anyValue(String word) {
        String roman = roman(word);
        return roman.isEmpty() ? value(inDigits(word)) : roman;
    }

    /** The value of a small number in words or a letter that counts parts, {@code Part One}, {@code Part B}; empty for others. */
    static String inWords(String word) {
        return switch (word) {
            case "one", "a" -> "1";
            case "two", "b" -> "2";
            case "three", "c" -> "3";
            case "four", "d" -> "4";
            case "five", "e" -> "5";
            case "six", "f" -> "6";
            default -> "";
        };
    }
}
