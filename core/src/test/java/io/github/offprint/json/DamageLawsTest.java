package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to the text, reading ends, says where everything is, and loses no more than was damaged. */
class DamageLawsTest {
    @Property(tries = 1000)
    void aSlipInOneRecordCostsNoOther(
            @ForAll @Size(min = 2, max = 5) List<Paper> papers,
            @ForAll @IntRange(max = 4) int place,
            @ForAll("slips") Mutation slip,
            @ForAll("layouts") Function<List<Paper>, String> layout) {
        Assume.that(Written.isPlain(papers));
        String text = layout.apply(papers);
        int k = place % papers.size();
        Span span = Outcome.of(Outcome.JSON, text).records().get(k).span();
        int from = (int) span.start().offset();
        int to = (int) span.end().offset();
        String damaged = text.substring(0, from) + slip.of(text.substring(from, to)) + text.substring(to);

        List<Paper> others = new ArrayList<>(papers);
        others.remove(k);
        Outcome outcome = Outcome.of(Outcome.JSON, damaged);
        List<Paper> read = new ArrayList<>(outcome.papers());
        if (read.size() == papers.size()) {
            read.remove(k);
        } else {
            assertThat(outcome.problems()).isNotEmpty();
        }
        assertThat(read).as(damaged).isEqualTo(others);
    }

    @Property
    void aTextCutAnywhereGivesTheFirstPapersAndAProblem(
            @ForAll @Size(min = 1, max = 4) List<Paper> papers,
            @ForAll @IntRange(max = 1_000_000) int cut,
            @ForAll("layouts") Function<List<Paper>, String> layout) {
        Assume.that(Written.isPlain(papers));
        String text = layout.apply(papers);
        int length = text.stripTrailing().length();
        Outcome outcome = Outcome.of(Outcome.JSON, text.substring(0, cut % length));
        assertThat(outcome.papers())
                .isEqualTo(papers.subList(0, outcome.papers().size()));
        assertThat(outcome.problems().isEmpty())
                .isEqualTo(text.substring(0, cut % length).isBlank());
    }

    @Property
    void linesCutAnywhereGiveTheFirstPapersAndAProblemUnlessTheCutIsAtALineEnd(
            @ForAll @Size(min = 1, max = 4) List<Paper> papers, @ForAll @IntRange(max = 1_000_000) int cut) {
        String text = Written.by(Outcome.LINES, papers);
        String kept = text.substring(0, cut % text.length());
        Outcome outcome = Outcome.of(Outcome.LINES, kept);
        assertThat(outcome.papers())
                .isEqualTo(papers.subList(0, outcome.papers().size()));
        boolean whole = kept.isEmpty() || kept.endsWith("\n") || text.charAt(kept.length()) == '\n';
        // A cut through a word such as true cannot be told from a word that was never JSON.
        assertThat(outcome.codes())
                .isIn(
                        whole ? List.of() : List.of(ProblemCode.TRUNCATED),
                        whole ? List.of() : List.of(ProblemCode.MALFORMED_RECORD));
    }

    @Property(tries = 500)
    void everyCharacterIsInARecordAProblemOrAnIgnoredSpan(
            @ForAll("damaged") String text, @ForAll("formats") PaperFormat format) {
        boolean[] covered = new boolean[text.length()];
        Outcome.of(format, text).spans().forEach(span -> {
            for (long i = span.start().offset(); i < span.end().offset(); i++) {
                covered[(int) i] = true;
            }
        });
        for (int i = 0; i < covered.length; i++) {
            boolean blank = JsonSpace.is(text.charAt(i)) || text.charAt(i) == '\uFEFF';
            assertThat(covered[i] || blank).as("character %d of %s", i, text).isTrue();
        }
    }

    @Property(tries = 500)
    void everyPlaceIsTheOneItsOffsetHas(@ForAll("damaged") String text, @ForAll("formats") PaperFormat format) {
        Outcome.of(format, text).spans().forEach(span -> {
            assertThat(span.start()).isEqualTo(place(text, span.start().offset()));
            assertThat(span.end()).isEqualTo(place(text, span.end().offset()));
        });
    }

    @Property(tries = 500)
    void theTextOfAProblemIsWhatItsSpanCuts(@ForAll("damaged") String text, @ForAll("formats") PaperFormat format) {
        for (Problem problem : Outcome.of(format, text).problems()) {
            Span span = problem.span();
            String cut =
                    text.substring((int) span.start().offset(), (int) span.end().offset());
            assertThat(unified(problem.text())).isIn("", unified(cut));
        }
    }

    /** Lines are given without what ended them, so an object spread over lines is put together with ends of its own. */
    private static String unified(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    @Property
    void chunksMakeNoDifference(
            @ForAll("damaged") String text, @ForAll("formats") PaperFormat format, @ForAll long seed) {
        Outcome whole = Outcome.of(format, text);
        Outcome pieces = Outcome.of(format, new Pieces(text, new Random(seed)), Limits.safe());
        assertThat(pieces).isEqualTo(whole);
    }

    @Property
    void recordsFollowOneAnotherInTheText(@ForAll("damaged") String text, @ForAll("formats") PaperFormat format) {
        long end = 0;
        for (PaperRecord record : Outcome.of(format, text).records()) {
            assertThat(record.span().start().offset()).isGreaterThanOrEqualTo(end);
            end = record.span().end().offset();
        }
    }

    @Property
    void smallLimitsCostRecordsAndNothingElse(
            @ForAll("damaged") String text,
            @ForAll("formats") PaperFormat format,
            @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll @IntRange(min = 1, max = 4) int nesting) {
        Limits limits = Limits.safe().toBuilder()
                .recordLength(length)
                .lineLength(2 * length)
                .nesting(nesting)
                .build();
        Outcome outcome = Outcome.of(format, new Pieces(text, new Random(length)), limits);
        List<Paper> all = new ArrayList<>(Outcome.of(format, text).papers());
        assertThat(outcome.records()).allMatch(record -> record.span().length() <= 2L * length);
        assertThat(text.isBlank()
                        || all.size() >= outcome.papers().size()
                        || !outcome.problems().isEmpty())
                .isTrue();
    }

    /** The place of an offset, counted anew from the definition. */
    private static Position place(String text, long offset) {
        long line = 1;
        long column = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r';
            if (endsLine) {
                line += c == '\n' && i > 0 && text.charAt(i - 1) == '\r' ? 0 : 1;
                column = 1;
            } else if (!(c == '\uFEFF' && column == 1)
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))) {
                column++;
            }
        }
        return new Position(line, column, offset);
    }

    @Provide
    Arbitrary<Function<List<Paper>, String>> layouts() {
        return Arbitraries.of(List.of(papers -> Written.by(Outcome.JSON, papers), Written::compact, Written::pretty));
    }

    @Provide
    Arbitrary<Mutation> slips() {
        return Mutation.slip();
    }

    @Provide
    Arbitrary<PaperFormat> formats() {
        return Arbitraries.of(Outcome.JSON, Outcome.LINES);
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> sound = Arbitraries.of(
                "[{\"title\":\"One\"},{\"title\":\"Two\",\"authors\":[{\"name\":\"Mira \ud83d\ude00\"}]}]",
                "[\r\n{\"title\":\"One\\n\",\"year\":\"x\"},\r\n\t{\"title\":\"Two\",\"venue\":{\"name\":\"W\"}}\r\n]",
                "{\"title\":\"One\"}\n{\"title\":\"Two\",\"refs\":[{\"title\":\"In\"}]}\n\n{\"abstract\":\"none\"}\n",
                "{\n  \"title\": \"One\",\n  \"authors\": [\n    {\"name\": \"A\"}\n  ]\n}\n{\n\"title\": \"Two\"\n}",
                "\uFEFF{\"meta\":{\"a\":[1]},\"papers\":[{\"title\":\"One\"},{\"title\":\"Two\"}],\"offprint\":1}",
                "[{\"title\":\"One\"}]\r[{\"title\":\"Two\"}]\0\0",
                "{\"title\":\"\\ud83d\",\"title\":1,\"k\":[[[]]]} {\"title\":\"\u2028\"} x");
        return Combinators.combine(sound, Mutation.any().list().ofMaxSize(4)).as((text, mutations) -> {
            String mutated = text;
            for (Mutation mutation : mutations) {
                mutated = mutation.of(mutated);
            }
            return mutated;
        });
    }

    /** A reader that gives a few characters at a time, sometimes none. */
    private static final class Pieces extends Reader {
        private final String text;
        private final Random random;
        private int at;

        Pieces(String text, Random random) {
            this.text = text;
            this.random = random;
        }

        @Override
        public int read(char[] to, int offset, int length) throws IOException {
            if (at == text.length()) {
                return -1;
            }
            int count = Math.min(Math.min(length, random.nextInt(4)), text.length() - at);
            text.getChars(at, at + count, to, offset);
            at += count;
            return count;
        }

        @Override
        public int read() {
            return at == text.length() ? -1 : text.charAt(at++);
        }

        @Override
        public void close() {}
    }
}
