package io.github.offprint.parsers.wos;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.tagged.TaggedCursor;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code wos-tagged}: what the Web of Science saves as "plain text" or for reference managers (Clarivate, <i>Web of
 * Science Core Collection Field Tags</i>), and Inspec in the same form. Immutable and thread-safe.
 *
 * <p><b>What it keeps.</b> Title, authors with their addresses and ORCID iDs, groups among the authors, abstract, date of
 * publication, venue, volume, number, pages or article number, publisher, DOI, PubMed number, ISSN, ISBN, the authors' keywords,
 * the kind of paper, the count of citations in the Core Collection. Every other tag ({@code CR} cited references, {@code UT}
 * accession number, {@code ID} Keywords Plus, {@code RP} reprint address ...) becomes an extra {@code wos-tagged:XX} with its
 * lines.
 *
 * <p><b>What real files have, and how it is read.</b>
 *
 * <ul>
 *   <li>Each line of {@code AU}, {@code AF} and {@code CR} is a value of its own; of other tags the lines are one text.
 *   <li>{@code AF}, the names in full, stand for {@code AU}, the names with initials.
 *   <li>An address {@code [Quill, Ada; Lund, Kofi] Harbour Lab.} is of the authors it names; one without names is an
 *       organization of the paper.
 *   <li>{@code PD} is a month, a day or a season of {@code PY}: {@code JAN 15}, {@code MAR-APR}, {@code SPR}.
 *   <li>Tags of HTML and entities inside values are read as the text they stand for.
 *   <li>{@code ER} is missing: a problem, and all records are read. A line that has lost its indentation is read as part of the
 *       value above it, and a problem says so.
 * </ul>
 */
public final class WosTaggedFormat implements PaperFormat {
    /** The format. */
    public WosTaggedFormat() {}

    @Override
    public String id() {
        return WosMapping.ID;
    }

    @Override
    public String description() {
        return "tagged files of the Web of Science";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("ciw", "isi");
    }

    @Override
    public Detection detect(Head head) {
        return WosDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new TaggedCursor(context, new WosDialect(), record -> new WosMapping(record, context).paper());
    }
}
