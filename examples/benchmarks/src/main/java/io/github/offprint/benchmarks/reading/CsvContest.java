package io.github.offprint.benchmarks.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.parsers.csv.CsvFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** CSV, whose cells FastCSV tells for both. The answer is the number of authors. */
public final class CsvContest {
    private static final Splitter NAMES = Splitter.on("; ").omitEmptyStrings();

    private CsvContest() {}

    /** The contest. */
    public static Contest contest() {
        return new FileContest(
                "csv",
                "CSV into papers",
                PaperFiles.of(5, new CsvFormat()),
                ImmutableList.of(
                        FileContestant.limit("newline scan", file -> ByteScan.count(file, '\n')),
                        FileContestant.peer("FastCSV, rows of text", CsvContest::rows),
                        FileContestant.offprint(paper -> paper.authors().size())));
    }

    private static long rows(byte[] file) throws IOException {
        long authors = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                authors += Iterables.size(NAMES.split(row.findField("authors").orElse("")));
            }
        }
        return authors;
    }
}
