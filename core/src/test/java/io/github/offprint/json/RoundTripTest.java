package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.format.Loss;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final CharMatcher LINE_ENDS = CharMatcher.anyOf("\n\r\u000b\f\u0085\u2028\u2029");

    @Property
    void readingGivesWhatWasWritten(@ForAll @Size(max = 4) List<Paper> papers, @ForAll("formats") PaperFormat format) {
        Outcome outcome = Outcome.of(format, Written.by(format, papers));
        assertThat(outcome.papers()).isEqualTo(papers);
        assertThat(outcome.problems()).isEmpty();
    }

    @Property
    void halvesOfSurrogatePairsAndPlaceholdersSurvive(
            @ForAll("odd") String title,
            @ForAll("odd") String name,
            @ForAll("odd") String value,
            @ForAll("formats") PaperFormat format) {
        Paper paper = Paper.titled(title)
                .author(Author.of(name).withAffiliations(List.of(value)))
                .abstractText(value)
                .venue(Venue.of(name))
                .keyword(value)
                .extra("x:y", value)
                .build();
        String written = Written.by(format, List.of(paper));
        assertThat(Outcome.of(format, written).papers()).containsExactly(paper);
        assertThatCode(() -> StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(written)))
                .doesNotThrowAnyException();
    }

    @Property
    void everyPaperIsOneLineWhateverCountsAsALineEnd(@ForAll @Size(max = 4) List<Paper> papers) {
        assertThat(LINE_ENDS.countIn(Written.by(Outcome.LINES, papers))).isEqualTo(papers.size());
        assertThat(LINE_ENDS.countIn(Written.by(Outcome.JSON, papers)))
                .isEqualTo(papers.isEmpty() ? 1 : papers.size() + 2);
    }

    @Property
    void theSecondTripGivesTheSameText(
            @ForAll @Size(max = 3) List<Paper> papers, @ForAll("formats") PaperFormat format) {
        String written = Written.by(format, papers);
        assertThat(Written.by(format, Outcome.of(format, written).papers())).isEqualTo(written);
    }

    @Test
    void aKeyCannotHaveHalfASurrogatePairAndTheLossIsReported() {
        Paper paper = Paper.titled("Half")
                .extra("x:\ud83d!", "1")
                .extra("x:\ud83d\ude00", "2")
                .build();
        List<Loss> losses = new ArrayList<>();
        String written = Written.by(Outcome.LINES, List.of(paper), losses::add);
        assertThat(written).contains("\"x:\ufffd!\":\"1\"", "\"x:\ud83d\ude00\":\"2\"");
        assertThat(losses).extracting(Loss::field).containsExactly("extras");
    }

    @Test
    void samplesComeBackToo() {
        for (PaperFormat format : List.of(Outcome.JSON, Outcome.LINES)) {
            Outcome outcome = Outcome.of(format, Written.by(format, SamplePapers.varied()));
            assertThat(outcome.papers()).isEqualTo(SamplePapers.varied());
            assertThat(outcome.problems()).isEmpty();
        }
    }

    @Test
    void noPapersAreADocumentToo() {
        assertThat(Written.by(Outcome.JSON, List.of())).isEqualTo("[]\n");
        assertThat(Written.by(Outcome.LINES, List.of())).isEmpty();
        assertThat(Outcome.of(Outcome.JSON, "[]\n").problems()).isEmpty();
        assertThat(Outcome.of(Outcome.LINES, "").problems()).isEmpty();
    }

    @Test
    void aWriterThatIsClosedTwiceWritesOneEnd() {
        String written = Written.by(Outcome.JSON, SamplePapers.varied());
        assertThat(written).startsWith("[\n{").endsWith("}\n]\n").doesNotEndWith("]\n]\n");
    }

    @Provide
    Arbitrary<PaperFormat> formats() {
        return Arbitraries.of(Outcome.JSON, Outcome.LINES);
    }

    /** Text with halves of surrogate pairs in any place, and words that elsewhere stand for nothing. */
    @Provide
    Arbitrary<String> odd() {
        Arbitrary<String> halves =
                Arbitraries.of("\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ude00", "\ufffd", "\uffff");
        Arbitrary<String> pieces = Arbitraries.oneOf(halves, PaperArbitraries.texts());
        Arbitrary<String> mixed = Combinators.combine(pieces, PaperArbitraries.texts(), pieces)
                .as((before, between, after) -> before + between + after);
        return Arbitraries.oneOf(
                mixed,
                Arbitraries.of(ImmutableList.of("None", "null", "NaN", "N/A", "NA", "undefined", "\ud83d", "none")));
    }
}
