package io.github.offprint.parsers.endnote;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.tagged.TaggedCursor;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code endnote-refer}: what EndNote and the sites of publishers exchange as {@code .enw} files, after the refer of
 * Unix and of BibIX. Immutable and thread-safe.
 *
 * <p><b>What it keeps.</b> Title, authors, abstract, date of publication, journal or book, volume, number, pages, publisher, DOI,
 * ISSN, ISBN, links, keywords, addresses as organizations, the kind of paper. Every other tag ({@code %E} editors, {@code %C}
 * place, {@code %S} series, {@code %7} edition ...) becomes an extra {@code endnote-refer:%E}, of several lines where the tag
 * comes several times.
 *
 * <p><b>What real files have, and how it is read.</b>
 *
 * <ul>
 *   <li>A record begins with {@code %0} and its type; records without a type are divided by blank lines, which end every record.
 *   <li>Each author has a line {@code %A}; what BibIX calls contributors and reviewed authors has, too, and cannot be told apart.
 *   <li>{@code %D} is the year, {@code %8} the day, with the year or without it.
 *   <li>{@code %K} holds one keyword on each line. Lines without a tag go on with the value above them.
 *   <li>Tags of HTML and entities inside values are read as the text they stand for.
 *   <li>The record at the end of a file that was cut cannot be told from a whole one: nothing ends it but the file.
 * </ul>
 */
public final class EndnoteReferFormat implements PaperFormat {
    /** The format. */
    public EndnoteReferFormat() {}

    @Override
    public String id() {
        return ReferMapping.ID;
    }

    @Override
    public String description() {
        return "refer, as EndNote exchanges it";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("enw", "ref", "refer");
    }

    @Override
    public Detection detect(Head head) {
        return ReferDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new TaggedCursor(context, new ReferDialect(), record -> new ReferMapping(record, context).paper());
    }
}
