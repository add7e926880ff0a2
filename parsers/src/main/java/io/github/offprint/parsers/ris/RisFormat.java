package io.github.offprint.parsers.ris;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.TaggedCursor;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code ris}: what reference managers, publishers and databases exchange (Research Information Systems, <i>RIS
 * Format Specifications</i>, 2001 and 2011). Immutable and thread-safe.
 *
 * <p><b>What it keeps.</b> Title, authors, abstract, date of publication, venue with its acronym, and of a conference its year,
 * volume, number, pages, publisher, DOI, ISSN, ISBN and other identifiers, links with their kinds, keywords, addresses as
 * organizations, the kind of paper, the count of citations. Every other tag ({@code A2} editors, {@code CY} place, {@code C1} to
 * {@code C8}, {@code ID}, {@code LA}, {@code N1} ...) becomes an extra {@code ris:XX}, of several lines where the tag comes
 * several times, and is written again from there. Runs of blanks become one,
 * and traces of type-setting such as soft hyphens and ligatures go.
 *
 * <p><b>What real files have, and how it is read.</b>
 *
 * <ul>
 *   <li>{@code ER} is missing, misses its hyphen, or is written twice: a problem, and all records are read.
 *   <li>Tags with one blank, none or three, indented or in small letters: read where the tag is one in use.
 *   <li>Lines without a tag go on with the value above them. Text above, between and below the records is a problem with its
 *       text; the numbers that Ovid prints above each record are ignored.
 *   <li>Synonyms: {@code TI}, {@code T1}, {@code CT}, for books {@code BT}; {@code JF}, {@code T2}, {@code JO}, for conferences
 *       {@code C3}; {@code AB}, {@code N2}. The first of these lists stands, another one with another text becomes an extra. Of a
 *       tag that should come once, the first stands, and a problem names the second.
 *   <li>{@code AU} and {@code A1} are authors, {@code A2} and {@code ED} are not. Several names in one field may have semicolons
 *       between them; a comma at the end marks a group, as EndNote has it.
 *   <li>Dates in every spelling that is one date for certain: {@code 2016/10/19/Epub}, {@code 2016//}, {@code 2015/october},
 *       {@code 19 Oct 2016}, {@code 20161019}; of {@code 24-27 Sept. 2019} the month. {@code PY}, {@code Y1} and {@code DA} make
 *       each other exact.
 *   <li>{@code N1}, {@code M3} and {@code U1} to {@code U5} that are nothing but a DOI or a PubMed number are identifiers.
 * </ul>
 */
public final class RisFormat implements PaperFormat {
    /** What to do with HTML, JATS, MathML and entities that exporters leave in titles, names and abstracts. */
    public enum Markup {
        /** Read the text they stand for: a lowered 2 in CO₂ and an escaped ampersand are the characters. */
        PLAIN,
        /** Keep them as they stand, so that texts that only look like markup are written and read back unchanged. */
        KEEP
    }

    private final Markup markup;

    /** The format, reading markup as the text it stands for. */
    public RisFormat() {
        this(Markup.PLAIN);
    }

    /** The format, treating markup so. */
    public RisFormat(Markup markup) {
        this.markup = requireNonNull(markup, "markup");
    }

    @Override
    public String id() {
        return RisMapping.ID;
    }

    @Override
    public String description() {
        return "RIS, of reference managers and publishers";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("ris");
    }

    @Override
    public Detection detect(Head head) {
        return RisDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        Draft.Markup treatment = markup == Markup.KEEP ? Draft.Markup.KEEP : Draft.Markup.PLAIN;
        return new TaggedCursor(
                context, new RisDialect(), record -> new RisMapping(record, context, treatment).paper());
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return new RisWriter(this, context);
    }
}
