package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.source.Head;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Titles may begin with anything: a few odd lines in a page say nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line         | so often | among lines | foreign
            TY  - JOUR     | 3        | 12          | true
            TY  - JOUR     | 3        | 13          | false
            TY  - JOUR     | 2        | 2           | false
            **Authors**: A | 3        | 12          | true
            **Authors**: A | 3        | 13          | false
            **Authors**: A | 2        | 2           | false
            1","2","3      | 1        | 3           | true
            1","2","3      | 1        | 4           | false
            1","2","3      | 2        | 6           | true
            1","2","3      | 2        | 7           | false
            @article{a     | 1        | 100         | true
            """)
    void itTakesAPartOfTheLines(String line, int times, int lines, boolean foreign) {
        String page = "Gauges That Drift\n".repeat(lines - times) + (line + "\n").repeat(times);
        assertThat(HeadSurvey.isForeign(new Head("test", page, true))).isEqualTo(foreign);
    }
}
