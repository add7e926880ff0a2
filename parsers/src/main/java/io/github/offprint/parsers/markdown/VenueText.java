package io.github.offprint.parsers.markdown;

import com.google.common.primitives.Ints;
import io.github.offprint.model.Venue;
import io.github.offprint.text.Blanks;
import org.jspecify.annotations.Nullable;

/** A venue in one line: {@code Name (ACRONYM), 2024}, and {@code nips 2022}, whose year is part of the printed name. */
record VenueText(Venue venue) {
    private static final int YEAR_DIGITS = 4;

    static VenueText of(MarkedText line) {
        int comma = lastComma(line);
        Integer year = comma > 0 ? year(line, comma + 1, 1) : null;
        MarkedText name = year == null ? line : line.part(0, comma).strip();
        int open = name.mark(name.length() - 1) == ')' ? lastOpening(name) : 0;
        String acronym =
                open > 0 ? name.part(open + 1, name.length() - 1).strip().plain() : "";
        MarkedText words = acronym.isEmpty() ? name : name.part(0, open).strip();
        if (words.isEmpty() || Blanks.isBlank(words.plain())) {
            return new VenueText(Venue.of(line.plain()));
        }
        Integer printed = year == null ? year(words, words.length() - YEAR_DIGITS, YEAR_DIGITS) : year;
        return new VenueText(Venue.of(words.plain()).withAcronym(acronym).withYear(printed));
    }

    private static int lastComma(MarkedText line) {
        int at = line.length() - 1;
        while (at > 0 && line.mark(at) != ',') {
            at--;
        }
        return at;
    }

    private static int lastOpening(MarkedText line) {
        int at = line.length() - 1;
        while (at > 0 && line.mark(at) != '(') {
            at--;
        }
        return at;
    }

    /** The year that is all that stands behind an index, in digits that are marks. */
    private static @Nullable Integer year(MarkedText line, int from, int fewest) {
        if (from < 1) {
            return null;
        }
        MarkedText digits = line.part(from, line.length()).strip();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.mark(i) < '0' || digits.mark(i) > '9') {
                return null;
            }
        }
        boolean alone =
                from < line.length() && !Character.isLetterOrDigit(line.plain().charAt(from - 1));
        Integer year = alone && digits.length() >= fewest && digits.length() <= YEAR_DIGITS
                ? Ints.tryParse(digits.plain())
                : null;
        return year == null || year < 1 ? null : year;
    }
}
