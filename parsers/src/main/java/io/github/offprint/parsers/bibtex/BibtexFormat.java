package io.github.offprint.parsers.bibtex;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code bibtex}: files of BibTeX and BibLaTeX, as reference managers and publishers exchange them.
 *
 * <p><b>What it keeps.</b> Title (with its subtitle), authors, abstract, date, journal or book, volume, number, pages,
 * publisher, organizations, identifiers, links, keywords and the kind of paper have their places; LaTeX is read as plain text.
 * Every other field is an extra {@code bibtex:} and its name, the citation key {@code bibtex:key}, and a type of entry that the
 * kind of paper does not say {@code bibtex:entrytype}.
 *
 * <p><b>How damage is read.</b> An entry that is not closed, or whose quotation marks do not match, costs itself: its text is
 * in a problem, and the next entry that starts a line is read as if nothing had happened. A missing comma, key or value is
 * mended or left out with a problem. Text between entries is comment, as BibTeX has it, and so is a line that starts with a
 * percent sign outside entries, as biber has it; braces in it are a problem.
 *
 * <p><b>Quirks</b>, from btxdoc, the BibLaTeX manual, and files of JabRef, Better BibTeX, DBLP, PMLR and OpenReview: entries in
 * parentheses, the key on the next line or missing, names divided by {@code AND}, months as strings, words, numbers and ranges
 * of days, {@code crossref} and {@code xdata} to entries before or behind within some twenty thousand entries or four million
 * characters, fields that stand twice (the first counts), keys that stand twice (both entries are kept).
 *
 * <p><b>How it is written.</b> One entry for each paper, one field on each line, in UTF-8; letters that LaTeX has a spelling
 * for are spelled in ASCII ({@code {\'e}}), what means something to LaTeX is escaped, and the braces of every value are balanced,
 * so that no text can end its field. Identifiers without a field in BibLaTeX have one of the name of their scheme, kinds of paper
 * without a type are {@code @misc} with an {@code entrysubtype}, and extras of other formats keep their name as that of a field.
 * The citation key that a paper was read with is kept where it is valid and no paper before has it; else it is made of the first
 * author, the year, the title and a hash of them, {@code song2021score-3fa2c1}, which reading does not keep. What an entry
 * does not read back as is reported: runs of blanks, affiliations, metrics, presentations, a second link of a kind.
 *
 * <p>Immutable and thread-safe.
 */
public final class BibtexFormat implements PaperFormat {
    /** The format; it has no options. */
    public BibtexFormat() {}

    @Override
    public String id() {
        return "bibtex";
    }

    @Override
    public String description() {
        return "BibTeX and BibLaTeX";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("bib");
    }

    /** Judges by the entries in the head. */
    @Override
    public Detection detect(Head head) {
        return BibtexDetection.of(head);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** Writes an entry for each paper. */
    @Override
    public PaperWriter writer(WriteContext context) {
        return new BibtexWriter(context);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new BibtexReader(context);
    }
}
