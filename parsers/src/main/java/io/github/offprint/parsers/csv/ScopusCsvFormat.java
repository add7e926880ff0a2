package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;

/**
 * The format {@code scopus-csv}: CSV exported from Scopus. Its files start with a byte order mark; the set of columns changes from
 * year to year. Authors are {@code Phillips J.C.}, with commas between them in older exports and semicolons in newer ones, which
 * also have the full names. {@code [No abstract available]} and its like are nothing. The head row names one text on funding,
 * though a paper may have several; the cells behind them are told from the right then.
 *
 * <p><b>What it keeps.</b> Title, authors (full names where the export has them), the affiliation of each author where the cell has one
 * part for each, starting with the name; abstract, year, source title, volume, issue, pages, publisher, author keywords, kind, counts
 * of citations, DOI, PubMed number, ISBN, ISSN and the link.
 * Every other column becomes an extra {@code scopus-csv:name of the column}, and so does a value that cannot be read, with a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScopusCsvFormat extends TableFormat {
    /** The format. */
    public ScopusCsvFormat() {
        super(
                "scopus-csv",
                "CSV exported from Scopus",
                ScopusColumns.TABLE,
                ImmutableSet.of("csv"),
                ImmutableSet.of("title", "sourcetitle", "eid"));
    }
}
