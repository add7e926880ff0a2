package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.rows.Dialect;
import io.github.offprint.parsers.rows.Dialect.Quoting;
import io.github.offprint.source.Head;

/**
 * The format {@code wos-tab}: the tab-delimited export of Web of Science, whose columns are named by the tags of its tagged files.
 * Quotes are text there. Files are UTF-8 or UTF-16 with a byte order mark.
 *
 * <p><b>What it keeps.</b> Title, authors by their full names ({@code AF}, else {@code AU}), abstract, year with month and day, source,
 * volume, issue, pages, publisher, author keywords, kind, times cited, DOI, PubMed number, ISBN, ISSN.
 * Every other column becomes an extra {@code wos-tab:name of the column}, and so does a value that cannot be read, with a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class WosTabFormat extends TableFormat {
    /** The format. */
    public WosTabFormat() {
        super(
                "wos-tab",
                "tab-delimited file of Web of Science",
                WosColumns.TABLE,
                ImmutableSet.of("txt", "tsv"),
                ImmutableSet.of("pt", "au", "ti", "so", "py"));
    }

    @Override
    Dialect dialect(Head head) {
        return new Dialect('\t', Quoting.NONE);
    }
}
