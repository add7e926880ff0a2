package io.github.offprint.parsers.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files of Better BibTeX: every item with a title is a paper, and its fields say what Jackson alone reads in the variables. */
class RealItemsTest {
    private static final ImmutableMap<String, Function<Paper, Object>> VARIABLES =
            ImmutableMap.<String, Function<Paper, Object>>builder()
                    .put(
                            "container-title",
                            paper -> paper.venue().map(Venue::name).orElse(""))
                    .put("volume", paper -> paper.publication().volume().orElse(""))
                    .put("issue", paper -> paper.publication().number().orElse(""))
                    .put("page", paper -> paper.publication().pages().orElse(""))
                    .put("publisher", paper -> paper.publication().publisher().orElse(""))
                    .put(
                            "URL",
                            paper -> Iterables.getFirst(
                                    paper.links().stream().map(Link::url).toList(), ""))
                    .put("id", paper -> paper.extras().getOrDefault("csl-json:id", ""))
                    .buildOrThrow();

    private final PaperReader reader = PaperReader.of(Formats.discovered());

    @Test
    void everyItemWithATitleIsAPaperThatSaysWhatItSays() throws IOException {
        int items = 0;
        List<String> differences = new ArrayList<>();
        for (Path file : files()) {
            List<JsonNode> titled = new ArrayList<>();
            for (JsonNode item : new ObjectMapper().readTree(file.toFile())) {
                items++;
                if (item.has("title")) {
                    titled.add(item);
                }
            }
            Reading reading = reader.read(file);
            assertThat(reading.papers()).as("%s", file.getFileName()).hasSize(titled.size());
            for (int i = 0; i < titled.size(); i++) {
                compare(titled.get(i), reading.papers().get(i), differences);
            }
        }
        assertThat(items).isEqualTo(62);
        assertThat(differences).isEmpty();
    }

    /** What Better BibTeX writes of dates that are none, and the items that have no title, are all there is to say. */
    @Test
    void littleIsWrongWithThem() throws IOException {
        for (Path file : files()) {
            assertThat(reader.read(file).problems())
                    .as("%s", file.getFileName())
                    .allSatisfy(problem -> assertThat(problem.code())
                            .isIn(ProblemCode.INVALID_VALUE, ProblemCode.MISSING_TITLE, ProblemCode.REPEATED_PAPER));
        }
    }

    private static void compare(JsonNode item, Paper paper, List<String> differences) {
        VARIABLES.forEach((variable, field) -> {
            if (item.has(variable) && !item.get(variable).asText().equals(field.apply(paper))) {
                differences.add(item.get("id") + " " + variable + " " + field.apply(paper));
            }
        });
        String title = item.get("title").asText();
        if (!title.contains("<") && !title.equals(paper.title())) {
            differences.add(item.get("id") + " title " + paper.title());
        }
        compareNames(item, paper, differences);
        JsonNode year = item.path("issued").path("date-parts").path(0).path(0);
        if (year.asInt() > 0
                && item.path("issued").path("date-parts").size() == 1
                && paper.year().orElse(0) != year.asInt()) {
            differences.add(item.get("id") + " year");
        }
        String doi = item.path("DOI").asText();
        if (doi.startsWith("10.")
                && !paper.identifiers().contains(new Identifier(Identifier.Scheme.DOI, doi.toLowerCase(Locale.ROOT)))) {
            differences.add(item.get("id") + " DOI");
        }
    }

    private static void compareNames(JsonNode item, Paper paper, List<String> differences) {
        List<Map<String, String>> expected = new ArrayList<>();
        for (JsonNode name : item.path("author")) {
            expected.add(Map.of(
                    "family", name.path("family").asText(name.path("literal").asText()),
                    "given", name.path("given").asText()));
        }
        List<Map<String, String>> found = paper.authors().stream()
                .map(author -> Map.of(
                        "family", author.name().family().orElse(author.name().printed()),
                        "given", author.name().given().orElse("")))
                .toList();
        if (!found.equals(expected)) {
            differences.add(item.get("id") + " author " + found);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RealListings.file("corpora/csl-json"))) {
            return files.sorted().toList();
        }
    }
}
