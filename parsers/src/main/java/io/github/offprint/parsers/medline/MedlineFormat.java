package io.github.offprint.parsers.medline;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.tagged.TaggedCursor;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code medline}: what PubMed gives as "PubMed format" and in {@code .nbib} files for reference managers (National
 * Library of Medicine, <i>MEDLINE/PubMed Data Element (Field) Descriptions</i>). Immutable and thread-safe.
 *
 * <p><b>What it keeps.</b> Title, authors with addresses and ORCID iDs, groups among the authors, abstract, date of publication,
 * journal, volume, number, pages, publisher, DOI, PubMed and PubMed Central numbers, ISSN, ISBN, keywords and MeSH headings, the
 * kind of paper. Every other tag becomes an extra, as {@code medline:PHST}, of several lines where the tag comes several times.
 *
 * <p><b>What real files have, and how it is read.</b>
 *
 * <ul>
 *   <li>{@code FAU} and the {@code AU} below it are one author, and each {@code AD} is an address of the author above it. A record
 *       with {@code AU} alone gives family name and initials.
 *   <li>{@code DP} is a date as printed: of {@code 2019 Spring} and {@code 2000 Nov-Dec} the year is read, and the text is kept.
 *   <li>Of several {@code PT} the one that says most is the kind: an editorial is listed as a journal article, too.
 *   <li>A blank line ends a record, and so does the next {@code PMID}. A value may be wrapped onto indented lines; a line that is
 *       not indented is read as part of the value, too, and a problem says so.
 *   <li>Tags of HTML and entities inside values are read as the text they stand for.
 *   <li>A second {@code TI}, {@code AB} or the like is an extra, and a problem names it.
 *   <li>The record at the end of a file that was cut cannot be told from a whole one: nothing ends it but the file.
 * </ul>
 */
public final class MedlineFormat implements PaperFormat {
    /** The format. */
    public MedlineFormat() {}

    @Override
    public String id() {
        return MedlineMapping.ID;
    }

    @Override
    public String description() {
        return "MEDLINE, of PubMed";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("nbib", "medline");
    }

    @Override
    public Detection detect(Head head) {
        return MedlineDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new TaggedCursor(context, new MedlineDialect(), record -> new MedlineMapping(record, context).paper());
    }
}
