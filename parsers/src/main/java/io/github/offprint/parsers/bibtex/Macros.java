package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import io.github.offprint.text.EnglishMonths;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strings that a file defines ({@code @string}), and those that every style of BibTeX defines: the months. A definition is
 * made of those before it, so none can go round in a circle; none and all together may not grow beyond a limit, so that a few
 * lines cannot fill the memory.
 */
final class Macros {
    private static final int LONGEST = 1 << 16;
    private static final int ROOM = 1 << 20;

    private final Map<String, String> values = new HashMap<>();
    private int size;

    Macros() {
        for (Month month : Month.values()) {
            values.put(ofMonth(month), EnglishMonths.word(month));
        }
    }

    /** The name of the string that the styles of BibTeX define for a month: {@code jan}. */
    static String ofMonth(Month month) {
        return Ascii.toLowerCase(EnglishMonths.abbreviation(month));
    }

    /** What a string stands for; null when it is not defined. The case of its name does not count. */
    @Nullable
    String value(String name) {
        return values.get(Ascii.toLowerCase(name));
    }

    /** Defines a string, over an older definition; false when it is too long, or there are too many. */
    boolean define(String name, String value) {
        if (value.length() > LONGEST || size + name.length() + value.length() > ROOM) {
            values.remove(Ascii.toLowerCase(name));
            return false;
        }
        size += name.length() + value.length();
        values.put(Ascii.toLowerCase(name), value);
        return true;
    }

    /** Whether a value that strings were filled into is within the limit. */
    static boolean fits(CharSequence value) {
        return value.length() <= LONGEST;
    }
}
