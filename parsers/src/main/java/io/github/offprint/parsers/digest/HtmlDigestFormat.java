package io.github.offprint.parsers.digest;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.format.WriteOnlyFormat;
import java.io.IOException;

/**
 * A digest as one web page: a card for each paper with its title, authors, venue and date, links and the abstract to unfold. The
 * page holds its own style, for light and dark screens and for paper, loads nothing and runs nothing.
 *
 * <p><b>What it keeps.</b> All but the affiliations, ORCID iDs and given parts of authors, and extras. Characters that XML 1.0
 * cannot hold become U+FFFD. An address that is no {@code http} or {@code https} URI is shown and not linked.
 *
 * <p><b>Safety.</b> Every text is escaped where it lands, in an element or a quoted attribute, and a content security policy
 * forbids scripts, frames and anything from elsewhere. The page is also well-formed XML.
 *
 * <p>Written only. Immutable and thread-safe.
 */
public final class HtmlDigestFormat extends WriteOnlyFormat {
    /** The format. */
    public HtmlDigestFormat() {}

    /** Gives {@code html}. */
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String description() {
        return "a digest of papers as one web page";
    }

    /** Gives {@code html} and {@code htm}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("html", "htm");
    }

    /** Writes the page; the beginning at once, the end when the writer is closed. */
    @Override
    public PaperWriter writer(WriteContext context) throws IOException {
        return new DigestWriter(context);
    }
}
