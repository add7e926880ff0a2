package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;

/**
 * The format {@code zotero-csv}: CSV exported from Zotero. Authors are {@code Last, First} with semicolons between them.
 *
 * <p><b>What it keeps.</b> Title, authors, abstract, date (the year where the date is written freely), publication title, volume, issue,
 * pages, publisher, tags of both kinds, kind of item, DOI, ISBN, ISSN and the address.
 * Every other column becomes an extra {@code zotero-csv:name of the column}, and so does a value that cannot be read, with a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class ZoteroCsvFormat extends TableFormat {
    /** The format. */
    public ZoteroCsvFormat() {
        super(
                "zotero-csv",
                "CSV exported from Zotero",
                ZoteroColumns.TABLE,
                ImmutableSet.of("csv"),
                ImmutableSet.of("key", "itemtype", "title", "author", "manualtags"));
    }
}
