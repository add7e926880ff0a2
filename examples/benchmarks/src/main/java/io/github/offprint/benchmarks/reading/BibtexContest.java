package io.github.offprint.benchmarks.reading;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.parsers.bibtex.BibtexFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/**
 * BibTeX: the library gives all LaTeX as plain text, jbibtex the values as they are written, or with its own reader of LaTeX the
 * titles as plain text. The answer is the number of entries.
 */
public final class BibtexContest {
    /** Up to here jbibtex takes part. */
    private static final int MOST = 10_000;

    private BibtexContest() {}

    /** The contest. */
    public static Contest contest() {
        return new FileContest(
                "bibtex",
                "BibTeX into papers, LaTeX as plain text",
                // jbibtex stops at a title with any other sign in its LaTeX.
                PaperFiles.ascii(PaperFiles.of(7, new BibtexFormat())),
                ImmutableList.of(
                        FileContestant.limit("brace scan", file -> ByteScan.count(file, '{')),
                        FileContestant.peer("jbibtex", file -> entries(file).size())
                                .upTo(MOST),
                        FileContestant.peer("jbibtex, titles as text", BibtexContest::titles)
                                .upTo(MOST),
                        FileContestant.offprint(paper -> 1)));
    }

    private static long titles(byte[] file) throws IOException, ParseException {
        long titles = 0;
        LaTeXParser latex = new LaTeXParser();
        LaTeXPrinter printer = new LaTeXPrinter();
        for (BibTeXEntry entry : entries(file)) {
            String title = entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
            titles += printer.print(latex.parse(title)).isEmpty() ? 0 : 1;
        }
        return titles;
    }

    private static Collection<BibTeXEntry> entries(byte[] file) throws IOException, ParseException {
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            return new BibTeXParser().parse(text).getEntries().values();
        }
    }
}
