package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;

/**
 * The format {@code ieee-csv}: CSV exported from IEEE Xplore. Authors stand with semicolons between them, and blanks inside their initials
 * ({@code J. -P. Nominé}) are printed so.
 *
 * <p><b>What it keeps.</b> Title, authors, their affiliations where there is one for each, abstract, year, publication title, volume,
 * issue, pages, publisher, author keywords, kind, citations by articles, DOI, ISBN, ISSN and the link to the PDF. The days on which a
 * paper came online and into Xplore are no dates of publication and stay extras.
 * Every other column becomes an extra {@code ieee-csv:name of the column}, and so does a value that cannot be read, with a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class IeeeCsvFormat extends TableFormat {
    /** The format. */
    public IeeeCsvFormat() {
        super(
                "ieee-csv",
                "CSV exported from IEEE Xplore",
                IeeeColumns.TABLE,
                ImmutableSet.of("csv"),
                ImmutableSet.of("documenttitle", "publicationtitle", "publicationyear"));
    }
}
