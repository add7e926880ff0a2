package io.github.offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.Packing;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At a limit of so many exactly so many pass, through every door and for every kind of thing. */
class LimitsTest {
    /** Ten characters that are eleven bytes in UTF-8. */
    private static final String PAGE = "One é\nTwo\n";

    private final PaperReader reader = PaperReader.of(Formats.of(new TitleLines()));

    @TempDir
    Path folder;

    @Test
    void theSizeOfAnInputIsCountedAlikeThroughEveryDoor() throws IOException {
        byte[] bytes = PAGE.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("page"), bytes);
        for (Source source : ImmutableList.of(
                Source.of(file),
                Source.bytes("page", bytes),
                Source.text("page", PAGE),
                FaultySource.of("page", bytes).giving(1).source(),
                Source.bytes("page", Packing.gzip(bytes)),
                Source.bytes("page", Packing.zip("entry", bytes)))) {
            assertThat(limited(most -> most.inputSize(bytes.length))
                            .read(source)
                            .papers())
                    .hasSize(2);
            assertThatThrownBy(() ->
                            limited(most -> most.inputSize(bytes.length - 1)).read(source))
                    .isInstanceOf(ReadException.class)
                    .hasMessageContaining("LIMIT_EXCEEDED")
                    .hasMessageContaining("the limit inputSize is " + (bytes.length - 1));
        }
    }

    @ParameterizedTest(name = "{0} = {1} passes, {2} does not")
    @CsvSource({
        "lineLength, 5, 4",
        "recordLength, 5, 4",
        "titleLength, 5, 4",
    })
    void aLineIsLeftOutWithAProblemThatNamesTheLimit(String limit, int passing, int failing) {
        Reading all = limited(most -> set(most, limit, passing)).read(Source.text("page", PAGE));
        assertThat(all.papers()).hasSize(2);
        assertThat(all.problems()).isEmpty();
        Reading less = limited(most -> set(most, limit, failing)).read(Source.text("page", PAGE));
        assertThat(less.papers()).extracting(Paper::title).containsExactly("Two");
        assertThat(less.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.OVERSIZED_RECORD);
            assertThat(problem.message()).contains("the limit " + limit + " is " + failing);
            assertThat(problem.span().start().line()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"authors, 3", "nameLength, 11", "fields, 2", "valueLength, 9"})
    void aRecordIsLeftOutWithAProblemThatNamesTheLimit(String limit, int exact) {
        Paper paper = Paper.titled("T")
                .author("Ada Example")
                .author("Bob")
                .author("Cid")
                .extra("a:b", "extra")
                .extra("a:c", "123456789")
                .abstractText("abstract")
                .keyword("keyword")
                .organization("lab")
                .build();
        PaperReader one = PaperReader.of(Formats.of(new FixedPapers(paper)));
        Source page = Source.text("page", "x");
        assertThat(one.limits(set(Limits.safe().toBuilder(), limit, exact).build())
                        .read(page)
                        .papers())
                .containsExactly(paper);
        Reading less = one.limits(
                        set(Limits.safe().toBuilder(), limit, exact - 1).build())
                .read(page);
        assertThat(less.papers()).isEmpty();
        assertThat(less.problems().get(0).message()).contains("the limit " + limit + " is " + (exact - 1));
    }

    @Test
    void noPapersMoreThanTheLimitAreCollected() {
        assertThat(limited(most -> most.records(2))
                        .read(Source.text("page", PAGE))
                        .papers())
                .hasSize(2);
        assertThatThrownBy(() -> limited(most -> most.records(1)).read(Source.text("page", PAGE)))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("page:2:1")
                .hasMessageContaining("the limit records is 1");
    }

    private PaperReader limited(UnaryOperator<Limits.Builder> change) {
        return reader.limits(change.apply(Limits.safe().toBuilder()).build());
    }

    private static Limits.Builder set(Limits.Builder limits, String name, int most) {
        return switch (name) {
            case "lineLength" -> limits.lineLength(most);
            case "recordLength" -> limits.recordLength(most);
            case "titleLength" -> limits.titleLength(most);
            case "nameLength" -> limits.nameLength(most);
            case "valueLength" -> limits.valueLength(most);
            case "authors" -> limits.authors(most);
            case "fields" -> limits.fields(most);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
