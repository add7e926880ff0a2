package io.github.offprint.parsers.tagged;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** English names of months, whole or cut to three letters or more; not those of the machine's locale, which differ. */
final class MonthName {
    private static final int SHORTEST = 3;

    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private MonthName() {}

    /** The month from 1 to 12 that a word means; 0 for none. */
    static int month(String word) {
        String name = Ascii.toLowerCase(word);
        for (int i = 0; i < MONTHS.size() && name.length() >= SHORTEST; i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
