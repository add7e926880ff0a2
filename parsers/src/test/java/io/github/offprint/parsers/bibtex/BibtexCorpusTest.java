package io.github.offprint.parsers.bibtex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files of reference managers and publishers: every entry is read, and read as Better BibTeX reads it. */
class BibtexCorpusTest {
    /** Of the fields that both have or one of them; the others stand in a table with the reason why. */
    private static final double LEAST_AGREEMENT = 0.92;

    private final PaperReader reader = Offprint.reader();

    @Test
    void everyEntryOfEveryFileIsReadOrHasNoTitle() throws IOException {
        Path corpora = RealListings.file("corpora");
        for (Map.Entry<String, Integer> file : counts(corpora).entrySet()) {
            Reading reading = reader.read(corpora.resolve(file.getKey()));
            long untitled = reading.problems().stream()
                    .filter(problem -> problem.code() == ProblemCode.MISSING_TITLE)
                    .count();
            assertThat(reading.format().map(PaperFormat::id)).as(file.getKey()).hasValue("bibtex");
            assertThat(reading.papers().size() + untitled)
                    .as(file.getKey())
                    .isEqualTo(file.getValue().longValue());
        }
    }

    /** The files and their numbers of entries, from the table of their sources. */
    private static Map<String, Integer> counts(Path corpora) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        String folder = "";
        for (String line : Files.readAllLines(corpora.resolve("SOURCES.md"), UTF_8)) {
            List<String> cells = Splitter.on('|').trimResults().splitToList(line);
            if (line.startsWith("## ")) {
                folder = line.substring(3).trim();
            } else if (cells.size() > 4
                    && cells.get(1).endsWith(".bib")
                    && cells.get(4).matches("[0-9]+")) {
                counts.put(folder + "/" + cells.get(1), Integer.valueOf(cells.get(4)));
            }
        }
        assertThat(counts).hasSizeGreaterThan(90);
        return counts;
    }

    @Test
    void fieldsAgreeWithThoseOfBetterBibtexOrTheTableSaysWhyNot() throws IOException {
        Path folder = RealListings.file("corpora").resolve("bibtex-bbt-import");
        Set<String> differing = new TreeSet<>();
        int fields = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                fields += compare(file, differing);
            }
        }
        double agreement = 1 - (double) differing.size() / fields;
        write(String.format(Locale.ROOT, "bibtex: %.2f %% of %d fields%n", 100 * agreement, fields), differing);
        assertThat(agreement).isGreaterThan(LEAST_AGREEMENT);
        assertThat(differing).isEqualTo(new TreeSet<>(reasons().keySet()));
    }

    /** Compares the items of a file with the papers of the one beside it, and gives how many fields were compared. */
    private int compare(Path json, Set<String> differing) throws IOException {
        String stem = json.getFileName().toString().replace(".json", "");
        Map<String, Paper> papers = new TreeMap<>();
        reader.read(json.resolveSibling(stem + ".bib"))
                .papers()
                .list()
                .forEach(paper -> papers.put(paper.extras().getOrDefault("bibtex:key", ""), paper));
        int fields = 0;
        for (JsonNode item : new ObjectMapper().readTree(json.toFile()).path("items")) {
            Paper paper = papers.get(item.path("citationKey").asText());
            if (paper != null) {
                ImmutableMap<String, String> theirs = ZoteroItem.of(item);
                ImmutableMap<String, String> ours = ZoteroItem.of(paper);
                for (String field : Sets.union(theirs.keySet(), ours.keySet())) {
                    fields++;
                    if (!theirs.getOrDefault(field, "").equals(ours.getOrDefault(field, ""))) {
                        differing.add(String.join(
                                " ",
                                stem.substring(0, Math.min(40, stem.length())),
                                item.path("citationKey").asText(),
                                field));
                    }
                }
            }
        }
        return fields;
    }

    private void write(String summary, Set<String> differing) throws IOException {
        Path module = Files.isDirectory(Path.of("parsers")) ? Path.of("parsers") : Path.of("");
        Path target = Files.createDirectories(module.resolve("target"));
        Files.writeString(target.resolve("bibtex-agreement.txt"), summary + String.join("\n", differing), UTF_8);
    }

    private static ImmutableMap<String, String> reasons() throws IOException {
        ImmutableMap.Builder<String, String> reasons = ImmutableMap.builder();
        for (String line :
                Resources.readLines(Resources.getResource(BibtexCorpusTest.class, "differences.tsv"), UTF_8)) {
            if (!line.startsWith("#")) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                assertThat(cells).as(line).hasSize(2);
                reasons.put(cells.get(0), cells.get(1));
            }
        }
        return reasons.buildOrThrow();
    }
}
