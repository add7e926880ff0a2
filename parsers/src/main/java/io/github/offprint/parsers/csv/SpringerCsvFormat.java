package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;

/**
 * The format {@code springer-csv}: CSV exported from Springer Link, which writes the names of several authors with nothing between them
 * ({@code Anna BergBo Lind}). Where one name ends is not guessed: the cell becomes an extra, with a problem, and only a name that
 * stands alone becomes an author. A name with a capital inside, such as {@code McKay}, cannot be told from two.
 *
 * <p><b>What it keeps.</b> Title, an author who stands alone, publication title, volume, issue, DOI, year, link and kind.
 * Every other column becomes an extra {@code springer-csv:name of the column}, and so does a value that cannot be read, with a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpringerCsvFormat extends TableFormat {
    /** The format. */
    public SpringerCsvFormat() {
        super(
                "springer-csv",
                "CSV exported from Springer Link",
                SpringerColumns.TABLE,
                ImmutableSet.of("csv"),
                ImmutableSet.of("itemtitle", "itemdoi", "contenttype"));
    }
}
