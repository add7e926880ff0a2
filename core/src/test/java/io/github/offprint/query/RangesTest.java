package io.github.offprint.query;

import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.NumberRange.Edge;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {
    private static Paper of(String published) {
        return Paper.titled("Trees").published(PartialDate.parse(published)).build();
    }

    @ParameterizedTest
    @CsvSource({
        // date, from, to, within, overlaps
        "2021, 2019-06, 2021, true, true",
        "2019, 2019-06, 2021, false, true",
        "2018, 2019-06, 2021, false, false",
        "2022, 2019-06, 2021, false, false",
        "2019-06, 2019-06, 2021, true, true",
        "2019-05, 2019-06, 2021, false, false",
        "2019-06-01, 2019-06, 2021, true, true",
        "2019-05-31, 2019-06, 2021, false, false",
        "2021-12-31, 2019-06, 2021, true, true",
        "2022-01-01, 2019-06, 2021, false, false",
        "2024-02, 2024-02-01, 2024-02-29, true, true",
        "2023-02, 2023-02-01, 2023-02-28, true, true",
        "2024-02, 2024-02-01, 2024-02-28, false, true",
        "2024, 2024-05-07, 2024-05-07, false, true",
        "--11-06, 2019-06, 2021, false, false",
        "0001, 0001, 9999, true, true",
        "9999-12-31, 0001, 9999, true, true",
    })
    void aPartialDateLiesWithinOrOverlaps(String date, String from, String to, boolean within, boolean overlaps) {
        assertThat(PUBLISHED.within(from, to).test(of(date))).isEqualTo(within);
        assertThat(PUBLISHED.overlaps(from, to).test(of(date))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        // date, bound, since, until, before, after
        "2024, 2024, true, true, false, false",
        "2024, 2024-01, true, false, false, false",
        "2024, 2024-12, false, true, false, false",
        "2024, 2023, true, false, false, true",
        "2024, 2025, false, true, true, false",
        "2024-05, 2024, true, true, false, false",
        "2024-05, 2024-05-15, false, false, false, false",
        "2024-06-01, 2024-05, true, false, false, true",
        "2024-04-30, 2024-05, false, true, true, false",
        "--11-06, 2024, false, false, false, false",
    })
    void aPartialDateLiesOnOneSideOfAnother(
            String date, String bound, boolean since, boolean until, boolean before, boolean after) {
        assertThat(PUBLISHED.since(bound).test(of(date))).isEqualTo(since);
        assertThat(PUBLISHED.until(bound).test(of(date))).isEqualTo(until);
        assertThat(PUBLISHED.before(bound).test(of(date))).isEqualTo(before);
        assertThat(PUBLISHED.after(bound).test(of(date))).isEqualTo(after);
    }

    @Test
    void aRangeOfDatesSaysWhatItIs() {
        DateRange range = DateRange.between(PartialDate.of(2019, 6), PartialDate.of(2021), Relation.WITHIN);

        assertThat(range).hasToString("within 2019-06..2021");
        assertThat(range.from()).contains(PartialDate.of(2019, 6));
        assertThat(range.to()).contains(PartialDate.of(2021));
        assertThat(range.relation()).isEqualTo(Relation.WITHIN);
        assertThat(range)
                .isEqualTo(DateRange.between(PartialDate.of(2019, 6), PartialDate.of(2021), Relation.WITHIN))
                .isNotEqualTo(DateRange.between(PartialDate.of(2019, 6), PartialDate.of(2021), Relation.OVERLAPS))
                .isNotEqualTo(DateRange.from(PartialDate.of(2019, 6), Relation.WITHIN));
        assertThat(PUBLISHED.within("2021")).isEqualTo(PUBLISHED.within("2021", "2021"));
        assertThat(PUBLISHED.overlaps("2021")).isEqualTo(PUBLISHED.overlaps("2021", "2021"));
        assertThat(PUBLISHED.after("2023-12")).isEqualTo(PUBLISHED.since("2024-01-01"));
        assertThat(PUBLISHED.before("2024")).isEqualTo(PUBLISHED.until("2023-12-31"));
    }

    @Test
    void aRangeWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.within("2021", "2020"))
                .withMessage("no day lies in the range within 2021..2020");
        assertThat(PUBLISHED.within("2021-05", "2021")).accepts(of("2021-07"));
        assertThat(PUBLISHED.within("2021", "2021-05")).accepts(of("2021-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-13", "2024-02-30", "24", "2024/05"})
    void aDateThatCannotBeReadIsRefused(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.since(date))
                .withMessageContaining(date);
    }

    @Test
    void aBoundNeedsAYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.since("--11-06"))
                .withMessage("the bound of a range of dates needs a year: --11-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.until("--11-06"))
                .withMessage("the bound of a range of dates needs a year: --11-06");
    }

    @Test
    void thereIsNothingBeforeTheFirstYearAndAfterTheLast() {
        assertThatIllegalArgumentException().isThrownBy(() -> PUBLISHED.before("0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> PUBLISHED.after("9999"));
    }

    @Property
    void aRangeOfYearsIsBothOfItsSides(
            @ForAll @IntRange(min = 1, max = 40) int year,
            @ForAll @IntRange(min = 1, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 10) int length) {
        Paper paper = Paper.titled("Trees").year(year).build();

        assertThat(YEAR.between(from, from + length).test(paper))
                .isEqualTo(YEAR.atLeast(from).and(YEAR.atMost(from + length)).test(paper))
                .isEqualTo(
                        YEAR.above(from - 1).and(YEAR.below(from + length + 1)).test(paper));
        if (YEAR.between(from, from + length).test(paper)) {
            assertThat(YEAR.between(from - 1, from + length + 1)).accepts(paper);
        }
    }

    @Test
    void numbersThatAreWrittenDifferentlyAreTheSameBound() {
        assertThat(NumberRange.from(new BigDecimal("2.50"), Edge.INCLUDED))
                .isEqualTo(NumberRange.from(new BigDecimal("2.5"), Edge.INCLUDED))
                .hasToString("2.5..");
        assertThat(NumberRange.to(new BigDecimal("2e3"), Edge.EXCLUDED)).hasToString("..<2000");
        assertThat(NumberRange.between(new BigDecimal("0.0"), BigDecimal.ZERO)).hasToString("0");
    }

    @Test
    void rangesMeetInARange() {
        NumberRange above = NumberRange.from(BigDecimal.valueOf(3), Edge.EXCLUDED);
        NumberRange below = NumberRange.to(BigDecimal.valueOf(9), Edge.EXCLUDED);

        assertThat(above.and(below)).isEqualTo(below.and(above)).hasToString(">3..<9");
        assertThat(above.and(NumberRange.from(BigDecimal.valueOf(3), Edge.INCLUDED)))
                .isEqualTo(above);
        assertThat(above.and(NumberRange.between(BigDecimal.ONE, BigDecimal.TEN)))
                .hasToString(">3..10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> above.and(NumberRange.to(BigDecimal.valueOf(3), Edge.INCLUDED)))
                .withMessageContaining("no number");
    }

    /** Of two bounds at one number, the one that leaves it out is the narrower, whichever range has it. */
    @ParameterizedTest
    @CsvSource({
        // one, edge, other, edge, where they meet: the lower and the upper bounds alike
        "3, EXCLUDED, 3, INCLUDED, 3, EXCLUDED",
        "3, INCLUDED, 3, INCLUDED, 3, INCLUDED",
        "3, EXCLUDED, 3, EXCLUDED, 3, EXCLUDED",
    })
    void theNarrowerOfTwoBoundsHolds(
            BigDecimal one, Edge oneEdge, BigDecimal other, Edge otherEdge, BigDecimal met, Edge metEdge) {
        NumberRange from = NumberRange.from(one, oneEdge);
        NumberRange otherFrom = NumberRange.from(other, otherEdge);
        assertThat(from.and(otherFrom)).isEqualTo(otherFrom.and(from)).isEqualTo(NumberRange.from(met, metEdge));
        NumberRange to = NumberRange.to(one, oneEdge);
        NumberRange otherTo = NumberRange.to(other, otherEdge);
        assertThat(to.and(otherTo)).isEqualTo(otherTo.and(to)).isEqualTo(NumberRange.to(met, metEdge));
    }

    @Test
    void aBoundBeyondTheOtherIsTheNarrower() {
        NumberRange three = NumberRange.to(BigDecimal.valueOf(3), Edge.INCLUDED);
        NumberRange nine = NumberRange.to(BigDecimal.valueOf(9), Edge.EXCLUDED);
        NumberRange open = NumberRange.from(BigDecimal.ONE, Edge.INCLUDED);

        assertThat(three.and(nine)).isEqualTo(nine.and(three)).isEqualTo(three);
        assertThat(three.and(open)).isEqualTo(open.and(three)).hasToString("1..3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e37", "1e-38", "-1e37", "0.1"})
    void aBoundHasThirtyEightDigitsOnEachSideOfThePoint(String most) {
        assertThat(NumberRange.from(new BigDecimal(most), Edge.INCLUDED).lower())
                .hasValueSatisfying(bound -> assertThat(bound).isEqualByComparingTo(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e38", "1e-39", "-1e38"})
    void aBoundHasNoMoreThanThirtyEightDigitsOnEachSideOfThePoint(String tooLong) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberRange.from(new BigDecimal(tooLong), Edge.INCLUDED));
    }

    @Test
    void aRangeWithoutANumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.between(2022, 2018));
        NumberRange open = NumberRange.from(BigDecimal.valueOf(3), Edge.EXCLUDED)
                .and(NumberRange.to(BigDecimal.valueOf(4), Edge.EXCLUDED));
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.in(open));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberRange.from(new BigDecimal("1e39"), Edge.INCLUDED))
                .withMessageContaining("38 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberRange.from(new BigDecimal("1e999999999"), Edge.INCLUDED));
    }

    @Test
    void wholeNumbersLieBetweenBroken() {
        NumberRange range = NumberRange.from(new BigDecimal("2017.5"), Edge.INCLUDED)
                .and(NumberRange.to(new BigDecimal("2020.5"), Edge.EXCLUDED));
        assertThat(YEAR.in(range)).isEqualTo(YEAR.between(2018, 2020));
        assertThat(YEAR.above(2017)).isEqualTo(YEAR.atLeast(2018));
        assertThat(YEAR.below(2021)).isEqualTo(YEAR.atMost(2020));
    }

    @Test
    void theSmallestAndTheLargestNumberAreNumbers() {
        for (long number : new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, Long.MAX_VALUE}) {
            WholeNumberField<Long> field = Fields.wholeNumber("size", paper -> OptionalLong.of(number));
            Paper paper = Paper.titled("Trees").build();

            assertThat(field.exists()).accepts(paper);
            assertThat(field.is(number)).accepts(paper);
            assertThat(field.atLeast(number).and(field.atMost(number))).accepts(paper);
            assertThat(field.values(paper)).containsExactly(number);
        }
    }

    @Test
    void brokenNumbersAreComparedAsTheyAreWritten() {
        Paper paper = Paper.titled("Trees").build();
        DecimalField score = Fields.decimal("score", any -> OptionalDouble.of(0.1));

        assertThat(score.atLeast(0.1).and(score.atMost(0.1))).accepts(paper);
        assertThat(score.above(0.1)).rejects(paper);
        assertThat(score.below(0.1)).rejects(paper);
        assertThat(score.between(0, 0.2)).accepts(paper).hasToString("(score 0..0.2)");
        assertThat(score.in(NumberRange.between(new BigDecimal("0.10"), new BigDecimal("0.1"))))
                .accepts(paper);
        assertThatIllegalArgumentException().isThrownBy(() -> score.atLeast(Double.NaN));
    }

    @Test
    void notANumberIsMissing() {
        Paper paper = Paper.titled("Trees").build();
        DecimalField score = Fields.decimal("score", any -> OptionalDouble.of(Double.NaN));

        assertThat(score.exists()).rejects(paper);
        assertThat(score.atLeast(0)).rejects(paper);
        assertThat(score.below(0)).rejects(paper);
        assertThat(score.values(paper)).isEmpty();
    }
}
