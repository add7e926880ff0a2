package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.model.PersonName;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    private static Name name(String printed) {
        return Name.of(PersonName.of(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FULL | Ilse Hartwig | Ilse Hartwig",
                "FULL | Ilse Hartwig | ilse hartwig",
                "FULL | Ilse Hartwig | Hartwig, Ilse",
                "FULL | Jürgen Grünspecht | J&#252;rgen Gr&uuml;nspecht",
                "FULL | J?rgen Gr?nspecht | Jürgen Grünspecht",
                "FULL | Pieter van der Meer | Pieter Van Der Meer",
                "FULL | Ilse M. Hartwig | Ilse Hartwig",
                "INITIAL | Ilse Hartwig | I. Hartwig",
                "INITIAL | RJ Miller | Renate Johanna Miller",
                "INITIAL | rj miller | Renate J. Miller",
                "INITIAL | ga gibson | Gustav A. Gibson",
                "INITIAL | Hartwig | Ilse Hartwig",
                "INITIAL | Sheth AP | Amit P. Sheth",
                "INITIAL | Sheth A | A. P. Sheth",
                "FULL | Ilse Hartwig et al. | Ilse Hartwig",
                "DIFFERENT | Sheth AP | Amit P. Smith",
                "INITIAL | R Miller | R. J. Miller",
                "INITIAL | Miller R | R. Miller",
                "CLOSE | Tim Hartwig | Timothy Hartwig",
                "CLOSE | Avi Hartwig | Abraham Hartwig",
                "CLOSE | Bill Hartwig | William Hartwig",
                "CLOSE | Ilse Hartwig | Ilse Hartwigg",
                "CLOSE | Pillip Hartwig | Philip Hartwig",
                "CLOSE | Alon Hartwig | Aon Hartwig",
                "CLOSE | Su Hong | Hong Su",
                "CLOSE | Prasad Hartwig | A. Prasad Hartwig",
                "CLOSE | Fernando Berzal Galiano | Fernando Berzal",
                "CLOSE | Kian Lee Tan | Kianlee Tan",
                "CLOSE | Jean Dupontmartin | Jean Martin",
                "CLOSE | The Lamp Team | CORPORATE The Lamp Team Northern",
                "FULL | The Lamp Team | Lamp Team",
                "DIFFERENT | Ilse Hartwig | Otto Hartwig",
                "DIFFERENT | Ilse Hartwig | Ilse Brennik",
                "DIFFERENT | J. A. Hartwig | J. B. Hartwig",
                "DIFFERENT | The Lamp Team | Ilse Hartwig",
                "DIFFERENT | The Lamp Team | The Loom Team",
                "DIFFERENT | Li Wu | Li Wo",
                "DIFFERENT | Hartwig | Brennik"
            })
    void theTableHolds(NameComparison expected, String one, String other) {
        assertThat(NameComparison.of(name(one), name(other))).isEqualTo(expected);
        assertThat(NameComparison.of(name(other), name(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"?, true", "??, true", "?rsted, false", "Ilse Hartwig, false"})
    void aNameOfLostLettersIsBlank(String printed, boolean blank) {
        assertThat(name(printed).isBlank()).isEqualTo(blank);
    }

    @Property(tries = 300)
    void theOrderOfTheTwoDoesNotCount(@ForAll("names") PersonName one, @ForAll("names") PersonName other) {
        assertThat(NameComparison.of(Name.of(one), Name.of(other)))
                .isEqualTo(NameComparison.of(Name.of(other), Name.of(one)));
    }

    @Provide
    Arbitrary<PersonName> names() {
        return PaperArbitraries.personNames().filter(name -> !Name.of(name).isBlank());
    }
}
