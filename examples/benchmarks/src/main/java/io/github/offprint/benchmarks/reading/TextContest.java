package io.github.offprint.benchmarks.reading;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Copied text, three lines for each paper below three lines of heading. The answer is the number of authors. */
public final class TextContest {
    private static final int HEADING = 3;

    private TextContest() {}

    /** The contest. */
    public static Contest contest() {
        return new FileContest(
                "text",
                "Copied text into papers with places and problems",
                (papers, out) -> out.write(RegularListing.of(papers)),
                ImmutableList.of(
                        FileContestant.limit("newline scan", file -> ByteScan.count(file, '\n')),
                        FileContestant.limit("readLine", TextContest::readLine),
                        FileContestant.peer("readLine + split", TextContest::readLineAndSplit),
                        FileContestant.offprint(paper -> paper.authors().size())));
    }

    private static BufferedReader lines(byte[] file) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
    }

    private static long readLine(byte[] file) throws IOException {
        long characters = 0;
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                characters += line.length();
            }
        }
        return characters;
    }

    /** Takes three lines for a paper and knows nothing else. */
    @SuppressWarnings("StringSplitter") // What people write; no author line here ends in a separator.
    private static long readLineAndSplit(byte[] file) throws IOException {
        long authors = 0;
        try (BufferedReader lines = lines(file)) {
            for (int line = 0; line < HEADING; line++) {
                lines.readLine();
            }
            for (String title = lines.readLine(); title != null; title = lines.readLine()) {
                String names = lines.readLine();
                String text = lines.readLine();
                authors += names == null || text == null ? 0 : names.split(" · ").length;
            }
        }
        return authors;
    }
}
