package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class VenueNamesTest {
    @Test
    void manyVenuesAreKnown() {
        assertThat(VenueNames.standard().size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void noTwoVenuesHaveOneName() {
        assertThatThrownBy(() ->
                        VenueNames.of(ImmutableList.of("A | Conference on Wicks", "B | IEEE Conference on Wicks")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Wicks");
    }

    @Test
    void aNameIsKnownOrItIsNot() {
        VenueNames names = VenueNames.standard();
        assertThat(names.knows("Proceedings of NIPS 2016")).isTrue();
        assertThat(names.knows("Symposium on Wicks")).isFalse();
        assertThat(names.namesOf("Symposium on Wicks")).containsExactly("Symposium on Wicks");
    }

    @Test
    void theLastWordsAreThoseThatCount() {
        assertThat(VenueNames.standard().lastWordsOf("Symposium on Wicks 2024 (SOW)"))
                .containsExactly("wicks", "sow");
    }
}
