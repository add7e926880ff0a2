package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "SAME lamp lamp",
                "SAME colour color",
                "SAME modelling modeling",
                "SAME analyse analyze",
                "SAME maerz marz",
                "SAME fourth 4th",
                "SAME ii 2",
                "SAME l?mp lamp",
                "NEAR query queries",
                "NEAR index indexes",
                "NEAR indexing index",
                "NEAR architecture achitecture",
                "NEAR experiment emperiment",
                "NEAR trust turst",
                "NEAR extraction etraction",
                "NEAR server erver",
                "NEAR formal ofrmal",
                "NEAR latent lattent",
                "DIFFERENT supervised unsupervised",
                "DIFFERENT parse sparse",
                "DIFFERENT encoder decoder",
                "DIFFERENT online offline",
                "DIFFERENT macro micro",
                "DIFFERENT interclass intraclass",
                "DIFFERENT maximal minimal",
                "DIFFERENT explicit implicit",
                "DIFFERENT causal casual",
                "DIFFERENT tracing tracking",
                "DIFFERENT raid5 raid6",
                "DIFFERENT 2nd 3rd",
                "DIFFERENT lamp loom",
                "DIFFERENT hot hat",
                "DIFFERENT a i",
                "DIFFERENT winterlamps winter"
            })
    void theTableHolds(WordComparison expected, String one, String other) {
        assertThat(WordComparison.of(one, other)).isEqualTo(expected);
        assertThat(WordComparison.of(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "wide, widt, true",
        "form, from, true",
        "wide, tide, false",
        "ab, abc, false",
        "2nd, 2d, false",
        "lamps, lamp, true"
    })
    void shortWordsAreOneEditApartOrNot(String one, String other, boolean typo) {
        assertThat(WordComparison.isShortTypo(one, other)).isEqualTo(typo);
        assertThat(WordComparison.isShortTypo(other, one)).isEqualTo(typo);
    }
}
