package io.github.offprint.parsers.detection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.listing.PageStyle;
import io.github.offprint.format.Candidate;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DetectionTest {
    /** Above this a format says that no other can be meant, so it has to be right. */
    private static final double SURE = 0.9;

    private final PaperReader reader = Offprint.reader();

    @Test
    void noRealFileIsTakenForAnotherFormatWithCertainty() throws IOException {
        Path shared = RealListings.file("corpora").resolveSibling("");
        ImmutableMap<String, String> truths = truths();
        ConfusionMatrix matrix = new ConfusionMatrix();
        List<String> wrong = new ArrayList<>();
        for (Path file : files(shared)) {
            String name = shared.relativize(file).toString().replace('\\', '/');
            String truth = truth(truths, name);
            ImmutableList<Candidate> candidates = reader.detect(file);
            if (candidates.isEmpty()) {
                matrix.addUnknown(truth);
            } else {
                Candidate best = candidates.get(0);
                matrix.add(truth, best.format().id(), best.detection().confidence());
            }
            candidates.stream()
                    .filter(candidate -> candidate.detection().confidence() > SURE)
                    .filter(candidate -> !candidate.format().id().equals(truth))
                    .forEach(candidate -> wrong.add(name + " is " + truth + " and taken for " + candidate));
        }
        write(matrix.markdown());
        assertThat(wrong).isEmpty();
    }

    /** The formats with a syntax. One paper of copied text can be of several pages; more of them have a law of their own. */
    static Stream<PaperFormat> writableFormats() {
        return Formats.discovered().readable().writable().list().stream()
                .filter(format -> !format.extensions().contains("txt"));
    }

    /** One object on a line is both JSON and JSON Lines; the name of the file tells, as it does when nobody names a format. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("writableFormats")
    void whatAFormatWritesIsRecognisedAsItsOwn(PaperFormat format) {
        for (int seed = 0; seed < 40; seed++) {
            Papers papers = Papers.of(PaperGenerator.seeded(seed).papers(1 + seed % 7));
            StringWriter written = new StringWriter();
            papers.write(written, format);
            String name = "written." + Iterables.getFirst(format.extensions(), "");
            assertThat(reader.detect(Source.text(name, written.toString())))
                    .as("seed %d", seed)
                    .first()
                    .extracting(candidate -> candidate.format().id())
                    .isEqualTo(format.id());
        }
    }

    @Test
    void noInventedPageIsTakenForAnotherFormatWithCertainty() {
        for (PageStyle style : PageStyle.all()) {
            Source page = Source.text("page", style.page(3, 20).text());
            assertThat(reader.detect(page))
                    .as(style.id())
                    .noneMatch(candidate -> candidate.detection().confidence() > SURE
                            && !candidate.format().id().equals(style.format()));
        }
    }

    private static ImmutableList<Path> files(Path shared) throws IOException {
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        for (String folder : List.of("corpora", "listings")) {
            try (Stream<Path> all = Files.walk(shared.resolve(folder))) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files.build();
    }

    private static String truth(Map<String, String> truths, String name) {
        return truths.entrySet().stream()
                .filter(entry -> isMeant(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("truth.tsv does not say what " + name + " is"));
    }

    /** A row says where files lie or, behind an asterisk, what their names end with. */
    private static boolean isMeant(String row, String name) {
        return row.startsWith("*") ? name.endsWith(row.substring(1)) : name.startsWith(row);
    }

    private static ImmutableMap<String, String> truths() throws IOException {
        return Resources.readLines(Resources.getResource(DetectionTest.class, "truth.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> cells.get(1)));
    }

    private static void write(String table) throws IOException {
        Path module = Files.isDirectory(Path.of("parsers")) ? Path.of("parsers") : Path.of("");
        Path target = Files.createDirectories(module.resolve("target"));
        Files.writeString(target.resolve("detection.md"), table, UTF_8);
    }
}
