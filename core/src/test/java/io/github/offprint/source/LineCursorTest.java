package io.github.offprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineCursorTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void endsLinesAtLineFeedsCarriageReturnsAndBothTogether() {
        assertThat(texts("a\nb\r\nc\rd\n\re")).containsExactly("a", "b", "c", "d", "", "e");
    }

    @Test
    void endsLinesAtNothingElse() {
        String line = "a\u2028b\u2029c\u0085d\u000Be\ff";
        assertThat(texts(line + "\n")).containsExactly(line);
    }

    @Test
    void givesNoLineForAnEmptyTextOrAByteOrderMarkAlone() {
        assertThat(texts("")).isEmpty();
        assertThat(texts("\uFEFF")).isEmpty();
        assertThat(texts("a\n\uFEFF")).containsExactly("a");
    }

    @Test
    void givesTheLastLineWithoutAnEnd() {
        assertThat(texts("a\nb")).containsExactly("a", "b");
        assertThat(texts("a\nb\n")).containsExactly("a", "b");
        assertThat(texts("\n")).containsExactly("");
    }

    @Test
    void stepsOverByteOrderMarksAtTheStartOfALine() {
        List<Line> lines = lines("\uFEFF\uFEFFone\n\uFEFFtwo\nth\uFEFFree");
        assertThat(lines).extracting(Line::text).containsExactly("one", "two", "th\uFEFFree");
        assertThat(lines.get(0).start()).isEqualTo(new Position(1, 1, 2));
        assertThat(lines.get(1).start()).isEqualTo(new Position(2, 1, 7));
    }

    @Test
    void endsForGood() throws IOException {
        LineCursor cursor = cursor(new StringReader("a"), 10);
        assertThat(cursor.next()).isPresent();
        assertThat(cursor.next()).isEmpty();
        assertThat(cursor.next()).isEmpty();
    }

    @Test
    void leavesOutALineOverTheLimitAndReadsTheNextOne() throws IOException {
        List<Line> lines = lines(new StringReader("ok\n" + "𝒙".repeat(20_000) + "\r\nnext"), 7);
        assertThat(lines).extracting(Line::text).containsExactly("ok", "next");
        assertThat(lines.get(1).start()).isEqualTo(new Position(3, 1, 40_005));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.OVERSIZED_RECORD);
            assertThat(problem.message())
                    .contains("40000")
                    .contains("lineLength")
                    .contains("7");
            assertThat(problem.span().start()).isEqualTo(new Position(2, 1, 3));
            assertThat(problem.span().end()).isEqualTo(new Position(2, 20_001, 40_003));
        });
    }

    @Test
    void notesControlCharactersAndKeepsThem() {
        assertThat(texts("a\tb\u000B\f\u001C\nx\u001B[31m\0y\u001B\nz\n"))
                .containsExactly("a\tb\u000B\f\u001C", "x\u001B[31m\0y\u001B", "z");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CONTROL_CHARACTERS);
            assertThat(problem.span().toString()).isEqualTo("test:2:1");
            assertThat(problem.toString()).doesNotContain("\u001B").endsWith("x\\u001B[31m\\u0000y\\u001B");
        });
    }

    @Property
    void aLineOfExactlyTheLimitPassesAndOneMoreDoesNot(@ForAll @IntRange(min = 1, max = 20_000) int limit)
            throws IOException {
        String most = "x".repeat(limit);
        problems.clear();
        assertThat(lines(new StringReader(most + "\ry" + most + "\n" + most), limit))
                .extracting(Line::text)
                .containsExactly(most, most);
        assertThat(problems).hasSize(1);
    }

    @Test
    void countsPastTwoThousandMillionCharacters() throws IOException {
        long blocks = (1L << 31) / Tiled.BLOCK.length() + 2;
        LineCursor cursor = cursor(new Tiled(blocks), 1 << 20);
        Line last = cursor.next().orElseThrow();
        long count = 1;
        for (Optional<Line> line = cursor.next(); line.isPresent(); line = cursor.next()) {
            last = line.get();
            count++;
        }
        assertThat(count).isEqualTo(2 * blocks);
        assertThat(last.number()).isEqualTo(2 * blocks);
        assertThat(last.end().offset()).isEqualTo(blocks * Tiled.BLOCK.length() - 1);
        assertThat(problems).isEmpty();
    }

    @Property(tries = 100)
    void linesOfAnyLengthAreHeldInOnePiece(
            @ForAll @Size(max = 5) List<@IntRange(max = 20_000) Integer> lengths,
            @ForAll @IntRange(min = 100, max = 20_000) int chunk)
            throws IOException {
        String text = lengths.stream().map("ab\uD83D\uDE00"::repeat).collect(Collectors.joining("\r\n"));
        assertThat(lines(new Dribble(text, chunk), 1 << 20)).isEqualTo(simply(text, 1 << 20));
    }

    @Property
    void agreesWithASimpleReading(@ForAll("awkwardTexts") String text, @ForAll @IntRange(min = 1, max = 9) int chunk)
            throws IOException {
        assertThat(lines(new Dribble(text, chunk), 30)).isEqualTo(simply(text, 30));
    }

    @Property
    void everyLineSlicesToItsText(@ForAll("awkwardTexts") String text) {
        for (Line line : lines(text)) {
            assertThat(text.substring((int) line.offset(), (int) line.end().offset()))
                    .isEqualTo(line.text());
        }
    }

    @Provide
    Arbitrary<String> awkwardTexts() {
        return Arbitraries.of("\n", "\r", "\r\n", "\uFEFF", "a", "bc", "\u2028", "𝒙", " ", "x".repeat(16_382))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** The law itself, over the whole text at once. */
    private static List<Line> simply(String text, int limit) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (int number = 1; at < text.length(); number++) {
            int stop = at;
            while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            int start = at;
            while (start < stop && text.charAt(start) == '\uFEFF') {
                start++;
            }
            if (stop - start <= limit && (start < text.length())) {
                lines.add(new Line("test", number, start, text.substring(start, stop)));
            }
            at = text.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
        }
        return lines;
    }

    private List<String> texts(String text) {
        return lines(text).stream().map(Line::text).toList();
    }

    private List<Line> lines(String text) {
        try {
            return lines(new StringReader(text), 1 << 20);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Line> lines(Reader text, int limit) throws IOException {
        LineCursor cursor = cursor(text, limit);
        List<Line> lines = new ArrayList<>();
        for (Optional<Line> line = cursor.next(); line.isPresent(); line = cursor.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private LineCursor cursor(Reader text, int limit) {
        Limits limits = Limits.safe().toBuilder().lineLength(limit).build();
        return new LineCursor(text, "test", limits, problems::add);
    }

    /** Gives a few characters at a time, and every other time none at all. */
    private static final class Dribble extends StringReader {
        private final int most;
        private boolean none;

        Dribble(String text, int most) {
            super(text);
            this.most = most;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            none = !none;
            return none ? 0 : super.read(into, offset, Math.min(length, most));
        }
    }

    /** The same block over and over; it is copied once, since a cursor reads into one array. */
    private static final class Tiled extends Reader {
        static final String BLOCK = "x".repeat(8191) + "\n" + "y".repeat(8191) + "\n";

        private long left;
        private boolean filled;

        Tiled(long blocks) {
            left = blocks;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            assertThat(length).isEqualTo(BLOCK.length());
            if (!filled) {
                BLOCK.getChars(0, length, into, offset);
                filled = true;
            }
            return left-- > 0 ? length : -1;
        }

        @Override
        public void close() {}
    }
}
