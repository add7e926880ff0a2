package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantifiedTest {
    @ParameterizedTest
    @CsvSource({
        // the answers of the condition for one value after the other; any, all, first, last
        ",    false, false, false, false",
        "y,   true,  true,  true,  true",
        "n,   false, false, false, false",
        "yn,  true,  false, true,  false",
        "ny,  true,  false, false, true",
        "yny, true,  false, true,  true",
        "nyn, true,  false, false, false",
        "yyy, true,  true,  true,  true",
        "nnn, false, false, false, false",
    })
    void aQuantifierSaysOfHowManyValuesTheConditionHolds(
            @Nullable String answers, boolean any, boolean all, boolean first, boolean last) {
        ImmutableList<Boolean> values = Strings.nullToEmpty(answers)
                .chars()
                .mapToObj(answer -> answer == 'y')
                .collect(ImmutableList.toImmutableList());
        assertThat(Quantified.test(Quantifier.ANY, values, value -> value)).isEqualTo(any);
        assertThat(Quantified.test(Quantifier.ALL, values, value -> value)).isEqualTo(all);
        assertThat(Quantified.test(Quantifier.FIRST, values, value -> value)).isEqualTo(first);
        assertThat(Quantified.test(Quantifier.LAST, values, value -> value)).isEqualTo(last);
    }
}
