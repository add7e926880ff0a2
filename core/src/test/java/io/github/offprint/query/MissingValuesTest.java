package io.github.offprint.query;

import static io.github.offprint.query.Conditions.AFFILIATION;
import static io.github.offprint.query.Conditions.LINK_KIND;
import static io.github.offprint.query.Conditions.NAME;
import static io.github.offprint.query.Conditions.PRESENTATION_KIND;
import static io.github.offprint.query.Conditions.ROOM;
import static io.github.offprint.query.Conditions.SCHEME;
import static io.github.offprint.query.Query.allOf;
import static io.github.offprint.query.Query.anyOf;
import static io.github.offprint.query.Query.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule for what a paper does not say: a comparison with it is false, {@code not} is the complement, {@code exists} asks. */
class MissingValuesTest {
    private static final Paper EMPTY = SamplePapers.minimal();
    private static final Paper FULL = SamplePapers.complete();

    /** Every field but the title, which no paper lacks, and what is made of it. */
    static Stream<Field<?>> fieldsThatCanBeMissing() {
        return Stream.concat(
                FieldSet.standard().fields().stream()
                        .filter(field -> !field.equals(Fields.TITLE) && !field.equals(Fields.ANY_TEXT)),
                Stream.of(Fields.extra("icql:track")));
    }

    @ParameterizedTest
    @MethodSource("fieldsThatCanBeMissing")
    void existsTellsWhatIsThere(Field<?> field) {
        assertThat(field.exists()).accepts(FULL).rejects(EMPTY);
        assertThat(not(field.exists())).accepts(EMPTY).rejects(FULL);
        assertThat(field.values(FULL)).isNotEmpty();
        assertThat(field.values(EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fieldsThatCanBeMissing")
    void comparisonsWithNothingAreFalse(Field<?> field) {
        for (Query comparison : comparisons(field)) {
            assertThat(comparison).rejects(EMPTY);
            assertThat(not(comparison)).accepts(EMPTY);
            assertThat(not(not(comparison))).rejects(EMPTY);
            assertThat(comparison.or(not(comparison))).accepts(EMPTY);
            assertThat(comparison.explain(EMPTY).toString()).startsWith("no ").contains(": missing");
        }
    }

    /** Of two opposite comparisons, a missing value makes neither true. */
    private static List<Query> comparisons(Field<?> field) {
        List<Query> comparisons = new ArrayList<>();
        if (field instanceof TextMatching<?>) {
            for (TextOperator operator : TextOperator.values()) {
                TextPattern pattern = TextPattern.of(operator, "a", Folding.CASE_AND_ACCENTS);
                comparisons.add((Query) ((TextMatching<?>) field).matching(pattern));
            }
        }
        if (field instanceof VenueField venue) {
            comparisons.add(venue.is("ICLR"));
        }
        if (field instanceof TextsField texts) {
            for (Quantifier quantifier : Quantifier.values()) {
                comparisons.add(texts.matching(quantifier, TextPattern.of(TextOperator.REGEX, "x*", Folding.EXACT)));
            }
        }
        if (field instanceof WholeNumberField<?> number) {
            comparisons.addAll(
                    List.of(number.atLeast(0), number.below(0), number.is(0), number.atMost(Long.MAX_VALUE)));
        }
        if (field instanceof DateField date) {
            comparisons.addAll(List.of(date.since("2000"), date.before("2000"), date.within("0001", "9999")));
            comparisons.add(date.overlaps("0001", "9999"));
        }
        if (field instanceof ListField<?> list) {
            comparisons.addAll(quantified(list));
        }
        assertThat(comparisons).isNotEmpty();
        return comparisons;
    }

    private static <E> List<Query> quantified(ListField<E> field) {
        List<Query> comparisons = new ArrayList<>();
        Condition<E> exists = field.parts().get(0).exists();
        for (Quantifier quantifier : Quantifier.values()) {
            comparisons.add(field.matching(quantifier, exists));
            comparisons.add(field.matching(quantifier, Condition.not(exists)));
        }
        return comparisons;
    }

    @Test
    void noneIsTheComplementOfAny() {
        assertThat(Fields.KEYWORDS.none().contains("a")).accepts(EMPTY);
        assertThat(Fields.AUTHORS.none(NAME.contains("a")))
                .accepts(EMPTY)
                .isEqualTo(not(Fields.AUTHORS.any(NAME.contains("a"))));
        assertThat(Fields.PRESENTATIONS.none(PRESENTATION_KIND.is("oral")))
                .accepts(EMPTY)
                .rejects(FULL);
        assertThat(Fields.LINKS.none(LINK_KIND.is("code"))).accepts(EMPTY).rejects(FULL);
        assertThat(Fields.IDENTIFIERS.none(SCHEME.is("doi"))).accepts(EMPTY).rejects(FULL);
    }

    /** The same rule one level down: an author without an affiliation, a presentation without a room. */
    @Test
    void comparisonsWithAMissingPartAreFalse() {
        Author author = Author.of("Noor");
        Presentation poster = Presentation.of(PresentationKind.POSTER);

        assertThat(AFFILIATION.contains("a")).rejects(author);
        assertThat(AFFILIATION.contains("a").negate()).accepts(author);
        assertThat(AFFILIATION.exists()).rejects(author);
        assertThat(ROOM.is("hall")).rejects(poster);
        assertThat(Condition.not(ROOM.is("hall"))).accepts(poster);
        assertThat(ROOM.is("hall").or(Condition.not(ROOM.exists()))).accepts(poster);
        assertThat(ROOM.is("hall").and(PRESENTATION_KIND.is("poster"))).rejects(poster);
    }

    /** Missing counts as false, so the usual tables hold with two values. */
    @Test
    void theTruthTablesHaveTwoValues() {
        Query yes = Fields.TITLE.exists();
        Query no = Fields.YEAR.atLeast(0);
        List<Query> values = ImmutableList.of(yes, no);
        for (Query a : values) {
            for (Query b : values) {
                boolean left = a.test(EMPTY);
                boolean right = b.test(EMPTY);
                assertThat(allOf(a, b).test(EMPTY)).isEqualTo(left && right);
                assertThat(anyOf(a, b).test(EMPTY)).isEqualTo(left || right);
                assertThat(not(a).test(EMPTY)).isEqualTo(!left);
                assertThat(not(a.and(b)).test(EMPTY))
                        .isEqualTo(not(a).or(not(b)).test(EMPTY));
                assertThat(not(a.or(b)).test(EMPTY))
                        .isEqualTo(not(a).and(not(b)).test(EMPTY));
            }
        }
    }
}
