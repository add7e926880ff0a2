package io.github.offprint.parsers.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.AgreementTable;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real exports: every row is a paper, and every field says what the cell of its column says, read by FastCSV alone; where it says
 * something else on purpose, a table has the reason.
 */
class RealExportsTest {
    private static final double LEAST_SHARE = 0.85;

    /** The files, with how many records SOURCES.md counts in each. */
    private static final ImmutableMap<String, Integer> FILES = ImmutableMap.of(
            "scopus-csv/litstudy-scopus.csv", 58,
            "ieee-csv/litstudy-ieee.csv", 10,
            "springer-csv/litstudy-springer.csv", 18,
            "miniconf-csv/iclr2020-papers.csv", 687);

    /** What a cell says if it is taken as it stands, and what the paper says in its place. */
    private static final ImmutableMap<String, Function<Paper, String>> FIELDS =
            ImmutableMap.<String, Function<Paper, String>>builder()
                    .put("title", Paper::title)
                    .put("itemtitle", Paper::title)
                    .put("documenttitle", Paper::title)
                    .put(
                            "abstract",
                            paper -> paper.abstractText().map(Blanks::collapse).orElse(""))
                    .put("year", paper -> String.valueOf(paper.year().orElse(0)))
                    .put("publicationyear", paper -> String.valueOf(paper.year().orElse(0)))
                    .put("sourcetitle", paper -> paper.venue().map(Venue::name).orElse(""))
                    .put(
                            "publicationtitle",
                            paper -> paper.venue().map(Venue::name).orElse(""))
                    .put("volume", paper -> paper.publication().volume().orElse(""))
                    .put("journalvolume", paper -> paper.publication().volume().orElse(""))
                    .put("issue", paper -> paper.publication().number().orElse(""))
                    .put("journalissue", paper -> paper.publication().number().orElse(""))
                    .put("doi", RealExportsTest::doi)
                    .put("itemdoi", RealExportsTest::doi)
                    .put("link", RealExportsTest::links)
                    .put("url", RealExportsTest::links)
                    .put("pdflink", RealExportsTest::links)
                    .put("citedby", RealExportsTest::citations)
                    .put("articlecitationcount", RealExportsTest::citations)
                    .put("authors", RealExportsTest::authors)
                    .put("authorkeywords", RealExportsTest::keywords)
                    .put("keywords", RealExportsTest::keywords)
                    .buildOrThrow();

    private static final ImmutableSet<String> LISTS = ImmutableSet.of("authors", "authorkeywords", "keywords");

    private final PaperReader reader = PaperReader.of(Formats.discovered());

    @Test
    void everyRowIsAPaperAndEveryFieldSaysWhatItsCellSays() throws IOException {
        Map<String, int[]> shares = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : FILES.entrySet()) {
            Path file = RealListings.file("corpora/" + entry.getKey());
            Reading reading = reader.read(file);
            assertThat(reading.papers()).as(entry.getKey()).hasSize(entry.getValue());
            String format = entry.getKey().substring(0, entry.getKey().indexOf('/'));
            compare(format, rows(file), reading, shares.computeIfAbsent(format, id -> new int[2]), differences);
        }
        AgreementTable.write("rows", shares);
        assertThat(differences).containsExactlyInAnyOrderElementsOf(reasons());
        assertThat(shares.values())
                .allSatisfy(share -> assertThat((double) share[0] / share[1]).isGreaterThanOrEqualTo(LEAST_SHARE));
    }

    private static void compare(
            String format, List<NamedCsvRecord> rows, Reading reading, int[] share, List<String> differences) {
        for (int i = 0; i < rows.size(); i++) {
            Paper paper = reading.papers().get(i);
            for (String column : rows.get(i).getHeader()) {
                Function<Paper, String> field = FIELDS.get(Columns.key(column));
                String cell = Blanks.collapse(rows.get(i).getField(column));
                if (field != null && !cell.isEmpty()) {
                    share[1]++;
                    boolean agrees = normal(column, cell).equals(field.apply(paper));
                    share[0] += agrees ? 1 : 0;
                    if (!agrees) {
                        differences.add(format + "\t" + (i + 1) + "\t" + column);
                    }
                }
            }
        }
    }

    private static String normal(String column, String cell) {
        String key = Columns.key(column);
        if (LISTS.contains(key)) {
            return list(cell);
        }
        return key.endsWith("doi") ? cell.toLowerCase(Locale.ROOT) : cell;
    }

    private static String list(String cell) {
        char separator = cell.indexOf(';') >= 0 ? ';' : cell.indexOf('|') >= 0 ? '|' : ',';
        return Splitter.on(separator)
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(cell)
                .map(Blanks::collapse)
                .collect(Collectors.joining("; "));
    }

    private static String doi(Paper paper) {
        return paper.identifier(Identifier.Scheme.DOI).map(Identifier::value).orElse("");
    }

    private static String links(Paper paper) {
        return paper.links().stream().map(Link::url).collect(Collectors.joining(" "));
    }

    private static String citations(Paper paper) {
        return paper.metrics().citations().isPresent()
                ? String.valueOf(paper.metrics().citations().getAsLong())
                : "";
    }

    private static String authors(Paper paper) {
        return paper.authors().stream().map(author -> author.name().printed()).collect(Collectors.joining("; "));
    }

    private static String keywords(Paper paper) {
        return String.join("; ", paper.keywords());
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file, UTF_8)) {
            return rows.stream().toList();
        }
    }

    /** Format, number of the record and name of the column. */
    private static List<String> reasons() throws IOException {
        return Resources.readLines(Resources.getResource(RealExportsTest.class, "differences.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }
}
