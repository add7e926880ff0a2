package io.github.offprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Plain'           | 1  | 6
            '\u00a0\t Plain text\ufeff ' | 4 | 14
            '\uD83D\uDE00 a'  | 1  | 4
            ' '               | 2  | 2
            ''                | 1  | 1
            """)
    void itsVisiblePartIsWithoutTheBlanksAtItsEnds(String text, int from, int to) {
        Line line = new Line("lines.txt", 7, 100, text);
        assertThat(line.visible().source()).isEqualTo("lines.txt");
        assertThat(line.visible().start().line()).isEqualTo(7);
        assertThat(line.visible().start().column()).isEqualTo(from);
        assertThat(line.visible().end().column()).isEqualTo(to);
    }
}
