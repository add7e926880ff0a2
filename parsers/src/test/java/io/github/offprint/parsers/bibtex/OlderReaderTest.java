package io.github.offprint.parsers.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.latex.LatexText;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** What is written reads the same in jbibtex, which knows nothing of this library. */
class OlderReaderTest {
    @Test
    void everyEntryIsThereUnderItsKeyWithItsTitle() throws ParseException {
        List<Paper> papers = new ArrayList<>(PaperGenerator.seeded(3).papers(40));
        for (String text : HostileText.all()) {
            papers.add(Paper.titled("T " + text)
                    .abstractText(text + " }")
                    .keyword(text)
                    .build());
        }
        StringWriter out = new StringWriter();
        Papers.of(papers).write(out, new BibtexFormat());
        Map<Key, BibTeXEntry> entries =
                new BibTeXParser().parse(new StringReader(out.toString())).getEntries();
        assertThat(entries).hasSize(papers.size());
        assertThat(entries.values())
                .extracting(entry ->
                        LatexText.decode(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()))
                .startsWith(papers.get(0).title(), papers.get(1).title());
    }

    /** The letters that its small table has; others it reads without their accents. */
    @Test
    void lettersAreSpelledAsItReadsThem() throws ParseException {
        ImmutableList.Builder<String> misread = ImmutableList.builder();
        String letters = "àáãäåèéëñòóõöùúüýßæøÆØÅ";
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1);
            String read = new LaTeXPrinter().print(new LaTeXParser().parse(LatexText.encode(letter)));
            if (!read.equals(letter)) {
                misread.add(letter + " as " + read);
            }
        }
        assertThat(misread.build()).isEmpty();
    }
}
