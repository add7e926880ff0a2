package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.SamplePapers;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaperFieldTest {
    @Test
    void theKeysAreThoseOfThePaperJsonInItsOrder() {
        assertThat(Arrays.stream(PaperField.values()).map(PaperField::key))
                .containsExactlyElementsOf(ImmutableList.copyOf(
                        new ObjectMapper().valueToTree(SamplePapers.complete()).fieldNames()));
    }

    @Test
    void everyFieldButTheTitleIsAbsentInTheSmallestPaperAndNoneInTheLargest() {
        assertThat(PaperField.values())
                .allSatisfy(field ->
                        assertThat(field.isAbsentIn(SamplePapers.minimal())).isEqualTo(field != PaperField.TITLE))
                .noneMatch(field -> field.isAbsentIn(SamplePapers.complete()));
    }

    @Property
    void papersAreEqualWhenAllFieldsAreTheSame(@ForAll Paper one, @ForAll Paper other) {
        assertThat(PaperField.differing(one, other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(PaperField.differing(one, one.toBuilder().build())).isEmpty();
    }

    @Test
    void aStatedCountIsAFieldEvenBesideNamedAuthors() {
        Paper stated = SamplePapers.complete().with(paper -> paper.statedAuthorCount(9));
        assertThat(PaperField.differing(SamplePapers.complete(), stated)).containsExactly(PaperField.AUTHOR_COUNT);
    }

    @Test
    void aKeyFindsItsFieldAndAWrongOneNamesTheChoices() {
        assertThat(PaperField.values())
                .allSatisfy(field -> assertThat(PaperField.get(field.key())).isSameAs(field))
                .allSatisfy(field -> assertThat(field).hasToString(field.key()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperField.get("year"))
                .withMessageContaining("\"year\"")
                .withMessageContaining("title, authors, authorCount");
    }
}
