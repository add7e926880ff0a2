package io.github.offprint.parsers.atom;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.format.WriteOnlyFormat;
import java.io.IOException;

/**
 * An Atom feed (RFC 4287) with an entry for each paper.
 *
 * <p><b>What it keeps.</b> Title, names of authors, abstract ({@code summary}), keywords ({@code category}), links that are
 * {@code http} or {@code https} URIs, identifiers ({@code dc:identifier}), the date of publication ({@code dc:date}, and {@code
 * published} where it is a day), the name of the venue, volume, number and pages (PRISM), publisher and kind ({@code
 * dc:publisher}, {@code dc:type}). Characters that XML 1.0 cannot hold become U+FFFD. Nothing else is written.
 *
 * <p><b>What Atom asks for and a paper may not have.</b> An entry's {@code id} is the address of its first identifier that has
 * one, else a UUID made from its content. {@code updated} is the day of the listing, else of publication, else the first day of
 * the year, and 1970-01-01 where nothing is known. An entry without authors names {@code unknown}. The
 * feed's own {@code id} and {@code updated} stand behind the entries, whose order RFC 4287 section 4.1.1 leaves open, so that any
 * number of papers streams: the {@code id} is a UUID made from those of the entries, {@code updated} the latest of theirs.
 *
 * <p>Written only. Immutable and thread-safe.
 */
public final class AtomFormat extends WriteOnlyFormat {
    /** The format. */
    public AtomFormat() {}

    /** Gives {@code atom}. */
    @Override
    public String id() {
        return "atom";
    }

    @Override
    public String description() {
        return "an Atom feed of papers";
    }

    /** Gives {@code atom}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("atom");
    }

    /** Writes the feed; the beginning at once, the end when the writer is closed. */
    @Override
    public PaperWriter writer(WriteContext context) throws IOException {
        return new AtomWriter(context);
    }
}
