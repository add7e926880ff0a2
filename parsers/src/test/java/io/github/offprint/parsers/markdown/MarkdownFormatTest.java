package io.github.offprint.parsers.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatTest {
    private static final PaperReader READER = Offprint.reader().as(new MarkdownFormat());

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(MarkdownFormatTest.class, name), UTF_8);
    }

    private static Reading read(String text) {
        return READER.read(Source.text("list.md", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "labelled", "table", "bullets"})
    void aListGivesThePapersBesideIt(String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Reading reading = read(resource(name + ".md"));
        JsonNode expected = json.readTree(resource(name + ".json"));
        assertThat(Streams.stream(reading.papers())
                        .<JsonNode>map(json::valueToTree)
                        .toList())
                .isEqualTo(Streams.stream(expected.get("papers")).toList());
        assertThat(reading.problems())
                .extracting(problem -> problem.span().start().line() + " " + problem.code())
                .isEqualTo(Streams.stream(expected.get("problems"))
                        .map(JsonNode::textValue)
                        .toList());
    }

    @Test
    void whatIsWrittenIsAListThatPeopleReadToo() throws IOException {
        StringWriter out = new StringWriter();
        read(resource("own.md")).papers().write(out, new MarkdownFormat());
        assertThat(out).hasToString(resource("own.md"));
    }

    @Test
    void theReportNamesWhatAListHasNoPlaceFor() {
        StringWriter out = new StringWriter();
        assertThat(Papers.of(List.of(SamplePapers.complete()))
                        .write(out, new MarkdownFormat())
                        .losses())
                .extracting(Loss::field)
                .containsExactly(
                        "authors",
                        "authorCount",
                        "listed",
                        "presentations",
                        "organizations",
                        "publication",
                        "metrics",
                        "extras");
        assertThat(Papers.of(List.of(SamplePapers.minimal()))
                        .write(new StringWriter(), new MarkdownFormat())
                        .isComplete())
                .isTrue();
    }

    @Property(tries = 300)
    void thePapersReadBackAreThoseWrittenButForTheFieldsReported(@ForAll @Size(max = 5) List<Paper> papers) {
        assertReadsBack(papers);
    }

    @Property(tries = 30)
    void ordinaryPapersReadBackToo(@ForAll @IntRange(max = 10_000) int seed) {
        assertReadsBack(PaperGenerator.seeded(seed).papers(20));
    }

    @Test
    void hostileTextInEveryFieldReadsBackAsItIs() {
        List<Paper> papers = new ArrayList<>();
        for (String text : HostileText.all()) {
            for (String placed : List.of(text, "a " + text, text + " 2024", "\n" + text + "\n\n\n" + text + "\\")) {
                papers.add(Paper.titled(placed)
                        .author(Author.of(placed))
                        .author(Author.of("A and B, C; D \u00B7 E"))
                        .abstractText(placed)
                        .keyword(placed)
                        .venue(Venue.of(placed).withAcronym(text))
                        .link(new Link(new LinkKind(placed), placed))
                        .build());
            }
        }
        assertReadsBack(papers);
    }

    @Test
    void theAttackValuesReadBackAsTheyAre() {
        assertReadsBack(Offprint.reader()
                .read(RealListings.file("hostile/export/01-attack-values.jsonl"))
                .papers()
                .list());
    }

    private static void assertReadsBack(List<Paper> papers) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(papers).write(out, new MarkdownFormat());
        List<Paper> read = read(out.toString()).papers().list();
        assertThat(read).as("%s", out).hasSameSizeAs(papers);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            PaperField.differing(papers.get(i), read.get(i)).forEach(field -> different.add(field.key()));
        }
        List<String> reported = report.losses().stream().map(Loss::field).toList();
        assertThat(different).as("%s", out).isEqualTo(reported.subList(0, Math.min(reported.size(), different.size())));
        assertThat(report.lossCount()).isEqualTo(different.size());
    }

    @Property(tries = 200)
    void damageToOnePaperLeavesTheOthersAsTheyWere(
            @ForAll @IntRange(max = 1000) int seed, @ForAll @IntRange(max = 4) int k, @ForAll("damage") String damage) {
        List<Paper> papers = PaperGenerator.seeded(seed).papers(5);
        StringWriter out = new StringWriter();
        Papers.of(papers).write(out, new MarkdownFormat());
        List<Paper> clean = read(out.toString()).papers().list();
        List<String> blocks = new ArrayList<>(Splitter.on("\n## ").splitToList(out.toString()));
        String block = blocks.get(k + 1);
        blocks.set(k + 1, block.substring(0, block.length() / 2) + damage + block.substring(block.length() / 2));
        List<Paper> read = read(String.join("\n## ", blocks)).papers().list();
        assertThat(read.subList(0, k)).isEqualTo(clean.subList(0, k));
        assertThat(read.subList(read.size() - (4 - k), read.size())).isEqualTo(clean.subList(k + 1, 5));
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of("**", "[", "](", "`", "\u0000", "<!--", "> ", "- ", "|", "\n", "\\", "&#", "(((");
    }

    @Test
    void aRecordOverTheLimitLosesWhatIsOverIt() {
        Limits tight = Limits.safe().toBuilder().recordLength(60).build();
        Reading reading = READER.limits(tight)
                .read(Source.text(
                        "x", "## One\n**Authors**: A B\n\n" + "word ".repeat(50) + "\n\n## Two\n**Authors**: C D\n"));
        assertThat(reading.papers()).extracting(Paper::title).containsExactly("Two");
        assertThat(reading.problems()).extracting(Problem::code).contains(ProblemCode.OVERSIZED_RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        "markdown-labelled/AAAI-2022-list01.md, 200",
        "markdown-labelled/CVPR-2023-list12.md, 153",
        "markdown-labelled/ICLR-2021-list05.md, 60",
        "markdown-labelled/NIPS-2022-list01.md, 200",
        "markdown-list/ml-papers-of-the-week-part1.md, 320"
    })
    void realListsGiveTheirPapers(String name, int papers) {
        Path file = RealListings.file("corpora/" + name);
        Reading reading = Offprint.reader().read(file);
        assertThat(reading.format().orElseThrow().id()).isEqualTo("markdown");
        assertThat(reading.papers()).hasSize(papers);
        assertThat(reading.problems().stream()
                        .filter(problem -> problem.code() != ProblemCode.REPEATED_PAPER)
                        .filter(problem -> problem.code() != ProblemCode.REPEATED_AUTHOR)
                        .filter(problem -> problem.code() != ProblemCode.UNCERTAIN_LINES)
                        .map(Problem::toString)
                        .collect(Collectors.toList()))
                .isEmpty();
        boolean labelled = name.startsWith("markdown-labelled");
        assertThat(reading.papers()).allMatch(paper -> paper.links().size() > 0);
        assertThat(reading.papers()).allMatch(paper -> paper.abstractText().isPresent() == labelled);
        assertThat(reading.papers()).allMatch(paper -> paper.venue().isPresent() == labelled);
        assertThat(reading.papers()).noneMatch(paper -> paper.extras().containsKey("markdown:text"));
        assertThat(reading.papers().stream().filter(paper -> paper.title().length() > 250))
                .hasSizeLessThan(10);
    }
}
