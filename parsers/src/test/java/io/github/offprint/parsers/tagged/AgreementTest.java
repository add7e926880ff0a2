package io.github.offprint.parsers.tagged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import io.github.offprint.PaperReader;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.AgreementTable;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real files beside what JabRef makes of them: our reading of the file and our reading of JabRef's BibTeX agree in every field
 * that the BibTeX has, but for the differences that stand in a table with their reasons.
 */
class AgreementTest {
    /** Each deliberate difference lowers the share; any other fails the test. */
    private static final double LEAST_SHARE = 0.8;

    /** One field that both readings may have. */
    private record Compared(Function<Paper, Object> value, BiPredicate<Object, Object> agrees) {
        static Compared same(Function<Paper, Object> value) {
            return new Compared(value, Object::equals);
        }

        static Compared holding(Function<Paper, List<String>> value) {
            return new Compared(value::apply, (expected, ours) -> ((List<?>) ours).containsAll((List<?>) expected));
        }

        boolean isIn(Paper expected) {
            Object value = this.value.apply(expected);
            return !value.equals(Optional.empty()) && !(value instanceof List<?> many && many.isEmpty());
        }

        boolean agree(Paper expected, Paper ours) {
            return agrees.test(value.apply(expected), value.apply(ours));
        }
    }

    private static final ImmutableSortedMap<String, Compared> FIELDS =
            ImmutableSortedMap.<String, Compared>naturalOrder()
                    .put("title", Compared.same(Paper::title))
                    .put(
                            "authors",
                            Compared.same(paper -> paper.authors().stream()
                                    .map(AgreementTest::name)
                                    .toList()))
                    .put("abstract", Compared.same(paper -> paper.abstractText().map(Blanks::collapse)))
                    // A day where the other has the month is the same date, more exactly.
                    .put(
                            "published",
                            new Compared(
                                    paper -> paper.published().map(Object::toString),
                                    (expected, ours) -> ((Optional<?>) ours)
                                            .filter(date -> date.toString()
                                                    .startsWith(((Optional<?>) expected)
                                                            .orElseThrow()
                                                            .toString()))
                                            .isPresent()))
                    .put("venue", Compared.same(paper -> paper.venue().map(Venue::name)))
                    .put("kind", Compared.same(Paper::kind))
                    .put("volume", Compared.same(paper -> paper.publication().volume()))
                    .put("number", Compared.same(paper -> paper.publication().number()))
                    .put("pages", Compared.same(paper -> paper.publication().pages()))
                    .put("publisher", Compared.same(paper -> paper.publication().publisher()))
                    .put(
                            "identifiers",
                            Compared.holding(paper -> paper.identifiers().stream()
                                    .map(Object::toString)
                                    .toList()))
                    .put(
                            "links",
                            Compared.holding(paper ->
                                    paper.links().stream().map(Link::url).toList()))
                    .put("keywords", Compared.same(Paper::keywords))
                    .build();

    private final PaperReader reader = PaperReader.of(Formats.discovered());

    @Test
    void everyFieldAgreesOrTheTableSaysWhyNot() throws IOException {
        Map<String, int[]> shares = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (String name : pairs()) {
            Path file = RealListings.file("corpora/" + name);
            int[] share = shares.computeIfAbsent(name.substring(0, name.indexOf('/')), format -> new int[2]);
            Paper ours = reader.read(file).papers().get(0);
            Paper expected = reader.read(expectation(file)).papers().get(0);
            FIELDS.forEach((field, compared) -> {
                if (compared.isIn(expected)) {
                    share[1]++;
                    if (compared.agree(expected, ours)) {
                        share[0]++;
                    } else {
                        differences.add(name + " " + field);
                    }
                }
            });
        }
        AgreementTable.write("tagged", shares);
        assertThat(differences).containsExactlyInAnyOrderElementsOf(reasons().keySet());
        assertThat(shares.values())
                .allSatisfy(share -> assertThat((double) share[0] / share[1]).isGreaterThanOrEqualTo(LEAST_SHARE));
    }

    /** The files with an expectation of the same name beside them, of which both have a paper. */
    private static List<String> pairs() throws IOException {
        List<String> pairs = new ArrayList<>();
        for (String folder : List.of("ris", "pubmed-nbib", "pubmed-xml", "endnote-xml")) {
            try (Stream<Path> files = Files.list(RealListings.file("corpora/" + folder))) {
                files.filter(file -> !file.toString().endsWith(".bib"))
                        .filter(file -> Files.exists(expectation(file)))
                        // Neither has a title, so neither is a paper.
                        .filter(file -> !file.getFileName().toString().startsWith("MedlinePlainImporterTest"))
                        .map(file -> folder + "/" + file.getFileName())
                        .sorted()
                        .forEach(pairs::add);
            }
        }
        return pairs;
    }

    private static Path expectation(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".bib");
    }

    /** Family and given names, however they are printed. */
    private static String name(Author author) {
        PersonName name = author.name();
        return name.fullFamily().orElse(name.printed()) + ", " + name.given().orElse("");
    }

    private static ImmutableMap<String, String> reasons() throws IOException {
        return Resources.readLines(Resources.getResource(AgreementTest.class, "agreement.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(
                        ImmutableMap.toImmutableMap(cells -> cells.get(0) + " " + cells.get(1), cells -> cells.get(2)));
    }
}
