package io.github.offprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharWindowTest {
    @Property
    void showsTheInputWhateverIsPassedAndHowLittleRoomThereWas(
            @ForAll @StringLength(max = 200) String text,
            @ForAll @IntRange(min = 1, max = 40) int room,
            @ForAll @IntRange(min = 1, max = 20) int stride)
            throws IOException {
        CharWindow window = new CharWindow(new StringReader(text), room);
        for (int mark = 0; mark <= text.length(); mark += stride) {
            int ahead = Math.min(3 * stride, text.length() - mark);
            assertThat(window.reaches(text.length() - mark)).isFalse();
            assertThat(window.text(0, ahead)).isEqualTo(text.substring(mark, mark + ahead));
            assertThat(window.held()).isEqualTo(text.length() - mark);
            window.pass(Math.min(stride, window.held()));
        }
    }

    @Test
    void readsNoFurtherThanABlockBehindWhatIsAskedFor() throws IOException {
        StringReader in = new StringReader("a".repeat(1000));
        assertThat(new CharWindow(in, 100).reaches(10)).isTrue();
        assertThat(in.read(new char[1000])).isEqualTo(900);
    }

    @Test
    void isNotLedAstrayByAReaderThatAnswersNothing() throws IOException {
        CharWindow window = new CharWindow(new Idle("ab"), 16);
        assertThat(window.reaches(1)).isTrue();
        assertThat(window.text(0, 2)).isEqualTo("ab");
        assertThat(window.reaches(2)).isFalse();
    }

    /** Answers 0 to a request for several characters, and one to a request for one. */
    private static final class Idle extends Reader {
        private final StringReader text;

        Idle(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read() throws IOException {
            return text.read();
        }

        @Override
        public int read(char[] to, int offset, int length) {
            return 0;
        }

        @Override
        public void close() {}
    }
}
