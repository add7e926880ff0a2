package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.source.Head;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ForeignTextTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "foreign-heads.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false)
    void textThatNobodyCopiesFromAPageIsToldByWholeDocuments(@Nullable String beginning, String foreign) {
        String text = beginning == null ? "" : beginning.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(HeadSurvey.isForeign(new Head("test", text, true))).isEqualTo(foreign.equals("yes"));
    }
}
