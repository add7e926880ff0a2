package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Paper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TitleComparisonTest {
    private static TitleComparison compare(String one, String other) {
        return TitleComparison.of(Title.of(one), Title.of(other));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles.txt", delimiter = '|', quoteCharacter = '`')
    void theTableHolds(TitleComparison expected, String one, String other) {
        assertThat(compare(one, other)).isEqualTo(expected);
        assertThat(compare(other, one)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void theOrderOfTheTwoDoesNotCount(
            @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
        assertThat(compare(one, other)).isEqualTo(compare(other, one));
    }

    @Property(tries = 300)
    void everyTitleIsEqualToItself(@ForAll String title) {
        assertThat(compare(title, title)).isEqualTo(TitleComparison.EQUAL);
    }

    @Test
    void titlesOfDifferentPapersAreDifferent() {
        ImmutableList<Paper> papers =
                ImmutableList.copyOf(PaperGenerator.seeded(17).papers(60));
        for (int i = 1; i < papers.size(); i++) {
            String before = papers.get(i - 1).title();
            String title = papers.get(i).title();
            assertThat(compare(before, title)).as(before + " | " + title).isNotEqualTo(TitleComparison.EQUAL);
        }
    }

    @Test
    void aTitleWithoutALetterIsWhatItIs() {
        assertThat(compare("???", "???")).isEqualTo(TitleComparison.EQUAL);
        assertThat(compare("???", "!!!")).isEqualTo(TitleComparison.DIFFERENT);
    }

    @Test
    void aVeryLongTitleIsComparedByItsStart() {
        String start = "word ".repeat(400);
        assertThat(compare(start + "one", start + "two")).isEqualTo(TitleComparison.EQUAL);
    }
}
