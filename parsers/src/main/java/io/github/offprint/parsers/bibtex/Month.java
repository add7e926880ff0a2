package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import org.jspecify.annotations.Nullable;

/** The months, as BibTeX's styles define them and as people write them. */
enum Month {
    JANUARY(1, "January"),
    FEBRUARY(2, "February"),
    MARCH(3, "March"),
    APRIL(4, "April"),
    MAY(5, "May"),
    JUNE(6, "June"),
    JULY(7, "July"),
    AUGUST(8, "August"),
    SEPTEMBER(9, "September"),
    OCTOBER(10, "October"),
    NOVEMBER(11, "November"),
    DECEMBER(12, "December");

    private final int number;
    private final String word;

    Month(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** The English word. */
    String word() {
        return word;
    }

    /** The name of the string that BibTeX's styles define for it: {@code jan}. */
    String macro() {
        return Ascii.toLowerCase(word.substring(0, 3));
    }

    /** From 1 to 12. */
    int number() {
        return number;
    }

    /** The month of a number from 1 to 12. */
    static Month of(int number) {
        return values()[number - 1];
    }

    /** The month of an English word in any case, whole or cut to three or more letters; null when it is none. */
    static @Nullable Month find(String text) {
        String lower = Ascii.toLowerCase(text);
        if (lower.length() >= 3) {
            for (Month month : values()) {
                if (Ascii.toLowerCase(month.word).startsWith(lower)) {
                    return month;
                }
            }
        }
        return null;
    }
}
