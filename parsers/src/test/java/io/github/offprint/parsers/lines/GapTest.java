package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {
    @ParameterizedTest
    @CsvSource({
        "BLANK,true,false",
        "BLANK_FOR_CERTAIN,true,false",
        "NONE,false,true",
        "GLUED,false,true",
        "ANY,true,true",
        "ANY,false,false"
    })
    void whatIsExpectedCostsNothing(Gap gap, boolean expected, boolean other) {
        assertThat(gap.cost(expected)).isZero();
        assertThat(gap.cost(other) > 0).isEqualTo(expected != other);
    }

    @Test
    void aBlankLineTooManyIsTheCheapestAccidentUnlessItTearsAParagraph() {
        assertThat(new int[] {
                    Gap.NONE.cost(true), Gap.BLANK.cost(false), Gap.GLUED.cost(true), Gap.BLANK_FOR_CERTAIN.cost(false)
                })
                .isSorted();
    }
}
