package io.github.offprint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsValueTest {
    @Test
    void theDefaultsAreThoseOfTheDocumentation() {
        assertThat(Limits.safe())
                .isEqualTo(new Limits(
                        1 << 20,
                        4 << 20,
                        10_000,
                        1_000,
                        1 << 20,
                        10_000,
                        1_000,
                        100,
                        1_000_000,
                        256L << 20,
                        16 << 20,
                        100,
                        1_000,
                        1_000));
        assertThat(Limits.batch().records()).isEqualTo(Long.MAX_VALUE);
        assertThat(Limits.batch().inputSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Limits.batch().toBuilder()
                        .records(1_000_000)
                        .inputSize(256L << 20)
                        .build())
                .isEqualTo(Limits.safe());
    }

    @Test
    void aBuilderChangesOneLimitAndLeavesTheOthers() {
        assertThat(Limits.safe().toBuilder().documentLength(7).build())
                .isEqualTo(
                        Limits.safe().toBuilder().documentLength(7).nesting(100).build());
        assertThat(Limits.safe().toBuilder().documentLength(7).build().documentLength())
                .isEqualTo(7);
    }

    @Test
    void aLimitBelowOneLetsNothingThrough() {
        assertThatThrownBy(() -> Limits.safe().toBuilder().nesting(0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.safe().toBuilder().problems(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Limits.safe().toBuilder().problems(0).build().problems()).isZero();
    }
}
