package io.github.offprint.text;

import com.google.common.base.Ascii;
import java.time.Month;
import java.util.Optional;

/**
 * The English names of the months as listings print them. Not those of a locale, whose abbreviations differ from one JDK to the
 * next. Stateless.
 */
public final class EnglishMonths {
    private static final int SHORTEST = "May".length();
    private static final int LONGEST = "September".length();

    private EnglishMonths() {}

    /**
     * The month that a word means in any case, whole or cut to three letters or more: {@code Sep}, {@code sept},
     * {@code SEPTEMBER}.
     *
     * @param word a word without blanks around it and a full stop behind it
     * @return the month; empty when the word is anything else
     */
    public static Optional<Month> find(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = Ascii.toUpperCase(word);
        for (Month month : Month.values()) {
            if (month.name().startsWith(letters)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** The whole name: {@code September}. */
    public static String word(Month month) {
        return month.name().charAt(0) + Ascii.toLowerCase(month.name().substring(1));
    }

    /** The first three letters: {@code Sep}. */
    public static String abbreviation(Month month) {
        return word(month).substring(0, SHORTEST);
    }
}
