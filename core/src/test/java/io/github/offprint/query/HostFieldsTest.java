package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that a host makes of a name and a function. */
class HostFieldsTest {
    private static final Paper EMPTY = SamplePapers.minimal();
    private static final Paper FULL = SamplePapers.complete();

    private static final TextField AWARD =
            Fields.text("award", paper -> Optional.ofNullable(paper.extras().get("icql:award")));
    private static final TextsField SESSIONS = Fields.texts(
            "session",
            paper -> paper.presentations().stream()
                    .flatMap(talk -> talk.session().stream())
                    .collect(ImmutableList.toImmutableList()));
    private static final WholeNumberField<Long> WORDS = Fields.wholeNumber(
            "words", paper -> paper.abstractText().isPresent() ? OptionalLong.of(21) : OptionalLong.empty());
    private static final DecimalField SCORE = Fields.decimal(
            "score", paper -> paper.year().isPresent() ? OptionalDouble.of(7.5) : OptionalDouble.empty());
    private static final DateField SEEN = Fields.date("seen", Paper::listed);

    @Test
    void areAskedLikeTheLibrarysOwn() {
        assertThat(AWARD.word("honorable")).accepts(FULL).rejects(EMPTY);
        assertThat(SESSIONS.any().contains("oral")).accepts(FULL).rejects(EMPTY);
        assertThat(SESSIONS.count().is(2)).accepts(FULL).rejects(EMPTY);
        assertThat(WORDS.above(20)).accepts(FULL).rejects(EMPTY);
        assertThat(SCORE.above(7)).accepts(FULL).rejects(EMPTY);
        assertThat(SEEN.within("2024")).accepts(FULL).rejects(EMPTY);
        assertThat(AWARD.exists()).accepts(FULL).rejects(EMPTY);
    }

    @Test
    void orderAndCount() {
        assertThat(Order.of(SCORE.descending()).compare(FULL, EMPTY)).isNegative();
        assertThat(Facet.of(SCORE, ImmutableList.of(FULL, EMPTY)).counts()).containsExactly(entry(7.5, 1));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"})
    void aFunctionThatGivesNullGivesNothing() {
        assertThat(Fields.text("a", paper -> null).exists()).rejects(FULL);
        assertThat(Fields.wholeNumber("a", paper -> null).atLeast(0)).rejects(FULL);
        assertThat(Fields.decimal("a", paper -> null).atLeast(0)).rejects(FULL);
        assertThat(Fields.date("a", paper -> null).since("2000")).rejects(FULL);
        assertThat(Fields.texts("a", paper -> null).any().contains("a")).rejects(FULL);
        assertThat(Fields.texts("a", paper -> null).exists()).rejects(FULL);
        assertThat(Fields.texts("a", paper -> null).count().exists()).rejects(FULL);
    }

    @Test
    void areEqualByKindNameAndFunction() {
        Function<Paper, Optional<PartialDate>> listed = Paper::listed;
        assertThat(Fields.date("seen", listed)).isEqualTo(Fields.date("seen", listed));
        assertThat(Fields.date("seen", listed)).isNotEqualTo(Fields.date("found", listed));
        assertThat(Fields.date("seen", listed)).isNotEqualTo(Fields.date("seen", Paper::published));
        assertThat(Fields.extra("a:b")).isEqualTo(Fields.extra("a:b")).hasSameHashCodeAs(Fields.extra("a:b"));
        assertThat(Fields.extra("a:b")).isNotEqualTo(Fields.extra("a:c"));
        assertThat(Fields.KEYWORDS.count()).isNotEqualTo(Fields.ORGANIZATIONS.count());
        assertThat(Fields.extra("a:b").contains("x"))
                .isEqualTo(Fields.extra("a:b").contains("x"));
        assertThat(Fields.extra("a:b").exists()).hasToString("(exists extra:a:b)");
    }

    @Test
    void ofEveryKindAreEqualByTheirFunction() {
        Function<Paper, OptionalDouble> score = paper -> OptionalDouble.of(1);
        Function<Paper, OptionalLong> size = paper -> OptionalLong.of(1);
        Function<Paper, ImmutableList<String>> words = paper -> ImmutableList.of();

        assertThat(Fields.decimal("a", score)).isEqualTo(Fields.decimal("a", score));
        assertThat(Fields.decimal("a", score)).isNotEqualTo(Fields.decimal("a", paper -> OptionalDouble.of(1)));
        assertThat(Fields.wholeNumber("a", size)).isEqualTo(Fields.wholeNumber("a", size));
        assertThat(Fields.wholeNumber("a", size)).isNotEqualTo(Fields.wholeNumber("a", paper -> OptionalLong.of(1)));
        assertThat(Fields.texts("a", words)).isEqualTo(Fields.texts("a", words));
        assertThat(Fields.texts("a", words)).isNotEqualTo(Fields.texts("a", paper -> ImmutableList.of()));
        assertThat(Fields.wholeNumber("a", size)).isNotEqualTo(Fields.decimal("a", score));
    }

    @Test
    void theirCountsAreEqualByWhatIsCounted() {
        Function<Paper, ImmutableList<String>> words = paper -> ImmutableList.of();

        assertThat(Fields.texts("a", words).count())
                .isEqualTo(Fields.texts("a", words).count());
        assertThat(Fields.texts("a", words).count())
                .isNotEqualTo(Fields.texts("a", paper -> ImmutableList.of()).count());
    }

    @Test
    void aNameHasALargestLength() {
        String longest = "a".repeat(FieldNames.MAX_LENGTH);
        assertThat(Fields.text(longest, paper -> Optional.empty()).name()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> Fields.text(longest + "a", paper -> Optional.empty()));
    }

    @Test
    void thereIsOneZero() {
        DecimalField below = Fields.decimal("below", paper -> OptionalDouble.of(-0.0));

        assertThat(below.find(EMPTY)).contains(0.0);
        assertThat(below.atLeast(0)).accepts(EMPTY);
        assertThat(Facet.of(below, ImmutableList.of(EMPTY)).counts()).containsExactly(entry(0.0, 1));
    }

    @Test
    void aFieldIsWrittenUnderItsNameWhereThatIsItsOwn() {
        FieldSet fields = FieldSet.standard().with(AWARD);

        assertThat(fields.nameOf(AWARD)).isEqualTo("award");
        assertThat(fields.nameOf(Fields.extra("icql:track"))).isEqualTo("extra:icql:track");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldSet.standard().nameOf(AWARD))
                .withMessageStartingWith("the field \"award\" is none of [title, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.nameOf(Fields.text("award", paper -> Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Score", "1st", "a b", "a:b", "-a", "é", "extra:"})
    void needANameThatCanBeWritten(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.text(name, paper -> Optional.empty()))
                .withMessageContaining("no name of a field");
    }

    @Test
    void areKnownOnceTheyAreRegistered() {
        FieldSet fields = FieldSet.standard().with(AWARD, SCORE);

        assertThat(fields.find("award")).contains(AWARD);
        assertThat(fields.get("score")).isEqualTo(SCORE);
        assertThat(FieldSet.standard().find("award")).isEmpty();
        assertThat(fields.with(AWARD)).isEqualTo(fields).hasSameHashCodeAs(fields);
        assertThat(fields).isNotEqualTo(FieldSet.standard());
        assertThat(fields.toString()).contains("title").contains("award");
    }

    @Test
    void cannotTakeTheNameOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldSet.standard().with(Fields.text("title", paper -> Optional.empty())))
                .withMessageContaining("title");
    }

    @Test
    void anUnknownNameIsAnErrorThatNamesTheOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldSet.standard().get("titel"))
                .withMessageStartingWith("there is no field \"titel\"; the fields are title, abstract, text, ")
                .withMessageEndingWith(" and extra:...");
    }

    @Test
    void extrasNeedNoRegistration() {
        assertThat(FieldSet.standard().get("extra:icql:track")).isEqualTo(Fields.extra("icql:track"));
        assertThat(FieldSet.standard().find("extra:")).isEmpty();
        assertThat(Fields.extra("icql:track").is("main")).accepts(FULL).rejects(EMPTY);
    }

    @Test
    void everyStandardFieldHasANameOfItsOwn() {
        assertThat(FieldSet.standard().fields()).extracting(Field::name).doesNotHaveDuplicates();
        assertThat(FieldSet.standard().fields()).allSatisfy(field -> {
            assertThat(FieldSet.standard().find(field.name()).orElseThrow()).isEqualTo(field);
            assertThat(field).hasToString(field.name());
        });
    }
}
