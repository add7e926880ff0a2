package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void hasALineForEachStepWithTheEstimateWhereThereIsOne() {
        Plan plan = new Plan(ImmutableList.of(
                new Plan.Step("index", "(year 2020)", OptionalInt.of(7), 5),
                new Plan.Step("scan of 5 for", "(exists abstract)", OptionalInt.empty(), 3)));

        assertThat(plan).hasToString("""
                index (year 2020): 5 (estimated 7)
                scan of 5 for (exists abstract): 3
                """);
        assertThat(new Plan(ImmutableList.of())).hasToString("");
    }
}
