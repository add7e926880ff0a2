package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCutTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Alderwood, Ada, Alderwood",
        "'Alderwood, Ada M.', Ada M., Alderwood",
        "白鳥 灯, 灯, 白鳥",
        "Suharyanti, , Suharyanti",
        "' Noor', , Noor",
    })
    void aPlainNameIsNoMoreThanTwoPlacesInIt(String printed, @Nullable String given, String family) {
        NameParts parts = plain(given, family);
        int cut = NameCut.of(printed, parts);
        assertThat(cut).isNotEqualTo(NameCut.NONE);
        assertThat(NameCut.apply(cut, printed)).isEqualTo(parts);
    }

    @Test
    void thePlacesReachToTheEndOfTheLongestName() {
        String family = "x".repeat(251);
        String longest = "Ada " + family;
        int cut = NameCut.of(longest, plain("Ada", family));
        assertThat(NameCut.apply(cut, longest)).isEqualTo(plain("Ada", family));
        assertThat(NameCut.of(longest + "x", plain("Ada", family + "x"))).isEqualTo(NameCut.NONE);
    }

    @Test
    void aNameWithMorePartsIsNotCut() {
        String printed = "Pieter (Piet) van der Meerwijk Jr.";
        assertThat(NameCut.of(printed, new NameParts("Pieter", "van der", "Meerwijk", null, null)))
                .isEqualTo(NameCut.NONE);
        assertThat(NameCut.of(printed, new NameParts("Pieter", null, "Meerwijk", "Jr.", null)))
                .isEqualTo(NameCut.NONE);
        assertThat(NameCut.of(printed, new NameParts("Pieter", null, "Meerwijk", null, "Piet")))
                .isEqualTo(NameCut.NONE);
        assertThat(NameCut.of(printed, NameParts.NONE)).isEqualTo(NameCut.NONE);
    }

    @Test
    void partsThatAreNotPrintedAreNotCut() {
        assertThat(NameCut.of("ALDERWOOD A", plain("Ada", "ALDERWOOD"))).isEqualTo(NameCut.NONE);
        assertThat(NameCut.of("ALDERWOOD A", plain("A", "Alderwood"))).isEqualTo(NameCut.NONE);
    }

    private static NameParts plain(@Nullable String given, String family) {
        return new NameParts(given, null, family, null, null);
    }
}
