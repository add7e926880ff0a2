package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.PersonName;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsComparisonTest {
    private static ImmutableList<Name> names(String printed) {
        return Splitter.on(" / ")
                .omitEmptyStrings()
                .splitToStream(printed)
                .map(PersonName::of)
                .map(Name::of)
                .collect(toImmutableList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "MISSING | '' | Ilse Hartwig",
                "MISSING | The Lamp Team | Ilse Hartwig",
                "SAME_ONE | Ilse Hartwig | I Hartwig",
                "SAME_TWO | Ilse Hartwig / Tomasz Brennik | T. Brennik / I. Hartwig",
                "SAME_MANY | Ilse Hartwig / Tomasz Brennik / Odile Marchevin | O. Marchevin / T. Brenik / I. Hartwig",
                "SHORTENED | Ilse Hartwig / Tomasz Brennik | Ilse Hartwig / Tomasz Brennik / Odile Marchevin",
                "FIRST_OF_THEM | Ilse Hartwig | Ilse Hartwig / Tomasz Brennik",
                "ONE_OF_THEM | Tomasz Brennik | Ilse Hartwig / Tomasz Brennik",
                "MOST | Ilse Hartwig / Tomasz Brennik | Ilse Hartwig / Odile Marchevin",
                "FEW | Ilse Hartwig / Tomasz Brennik / Odile Marchevin | Ilse Hartwig / Ruth Abiodun / Dag Hellevik",
                "DIFFERENT | Ilse Hartwig | Tomasz Brennik",
                "DIFFERENT | Ilse Hartwig / Tomasz Brennik | Ruth Abiodun / Dag Hellevik"
            })
    void theTableHolds(AuthorsComparison expected, String one, String other) {
        assertThat(AuthorsComparison.of(names(one), names(other))).isEqualTo(expected);
        assertThat(AuthorsComparison.of(names(other), names(one))).isEqualTo(expected);
    }

    @Test
    void aNameHasOnePartnerOnly() {
        ImmutableList<Name> twice = names("Ilse Hartwig / Ilse Hartwig");
        assertThat(AuthorsComparison.of(twice, names("Ilse Hartwig / Tomasz Brennik")))
                .isEqualTo(AuthorsComparison.MOST);
    }

    @Test
    void ofManyNamesTheFirstCount() {
        ImmutableList<Name> crowd = IntStream.range(0, 500)
                .mapToObj(number -> new Name(
                        "family" + (char) ('a' + number / 26) + (char) ('a' + number % 26),
                        ImmutableList.of("otto"),
                        false))
                .collect(toImmutableList());
        assertThat(AuthorsComparison.of(crowd, crowd)).isEqualTo(AuthorsComparison.SAME_MANY);
    }
}
