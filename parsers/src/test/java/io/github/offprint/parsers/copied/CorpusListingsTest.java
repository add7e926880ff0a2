package io.github.offprint.parsers.copied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Excerpts of real pages against what a person found in them. The pages lie beside the project where somebody has them; the
 * tables hold counts, days and digests, no text.
 */
class CorpusListingsTest {
    private static final LocalDate COPIED = LocalDate.of(2026, 10, 2);

    @ParameterizedTest
    @CsvSource({
        "hf-papers-text/hf-search-markdown.md, huggingface-papers",
        "hf-papers-text/hf-trending-plain.txt, huggingface-papers",
        "neurips-text/neurips2020-accepted-papers-excerpt.txt, poster-session",
    })
    void everyPaperAndProblemIsAsAPersonFoundIt(String page, String format) throws IOException {
        Path file = RealListings.file("corpora/" + page);
        PaperReader reader = Offprint.reader().asOf(COPIED);
        Reading reading = reader.read(file);
        assertThat(reading.format().map(PaperFormat::id)).hasValue(format);
        List<String> found = new ArrayList<>();
        reading.records().forEach(record -> found.add(row(record)));
        reading.problems().forEach(problem -> found.add(row(problem)));
        assertThat(found).containsExactlyElementsOf(wanted(file));
    }

    private static List<String> wanted(Path file) throws IOException {
        String name = file.getFileName().toString();
        String table = "real/" + name.substring(0, name.lastIndexOf('.')) + ".tsv";
        return Resources.readLines(Resources.getResource(CorpusListingsTest.class, table), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String row(PaperRecord record) {
        Paper paper = record.paper();
        Optional<String> text = paper.abstractText();
        return Joiner.on('\t')
                .join(
                        lines(record.span()),
                        beginning(paper.title()),
                        RealListings.digest(paper.title()),
                        paper.authors().size(),
                        paper.authors().isEmpty() ? "-" : RealListings.digest(people(paper)),
                        cell(paper.statedAuthorCount()),
                        paper.listed().map(PartialDate::toString).orElse("-"),
                        paper.published().map(PartialDate::toString).orElse("-"),
                        cell(paper.metrics().upvotes()),
                        cell(paper.metrics().comments()),
                        cell(paper.metrics().stars()),
                        paper.organizations().isEmpty() ? "-" : String.join("; ", paper.organizations()),
                        paper.identifiers().isEmpty()
                                ? "-"
                                : paper.identifiers().stream()
                                        .map(Identifier::toString)
                                        .collect(Collectors.joining("; ")),
                        text.map(RealListings::digest).orElse("-"),
                        text.map(String::length).map(Object::toString).orElse("-"));
    }

    private static String row(Problem problem) {
        return Joiner.on('\t')
                .join(
                        "!",
                        problem.span().start().line(),
                        problem.code(),
                        RealListings.digest(Blanks.collapse(problem.text())));
    }

    private static String lines(Span span) {
        return span.start().line() + "-" + span.end().line();
    }

    private static String beginning(String title) {
        return Splitter.on(' ').splitToStream(title).limit(2).collect(Collectors.joining(" "));
    }

    private static String people(Paper paper) {
        return paper.authors().stream().map(CorpusListingsTest::person).collect(Collectors.joining("; "));
    }

    private static String person(Author author) {
        return author.name().printed() + " (" + String.join("; ", author.affiliations()) + ")";
    }

    private static String cell(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    private static String cell(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }
}
