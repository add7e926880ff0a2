package io.github.offprint.parsers.venueabstracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.lines.LineShape;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VenueWordsTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "venue-names.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            quoteCharacter = '\u0001',
            nullValues = "-")
    void venuesAreKnownByTheirWordsAndHaveAYear(String line, String venue, @Nullable Integer year) {
        assertThat(VenueWords.isVenue(LineShape.of(line))).isEqualTo(venue.equals("yes"));
        assertThat(VenueWords.year(line)).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }
}
