package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;

/**
 * The format {@code miniconf-csv}: the {@code papers.csv} of sites built with mini-conf, as ICLR and ACL were in 2020. Authors and keywords
 * stand with bars between them; names may carry a {@code *} and a nickname.
 *
 * <p><b>What it keeps.</b> Title, authors, abstract, keywords and the link to the PDF; {@code UID} and {@code sessions} are extras. The
 * files name no venue: {@code reader.venue(name, year)} does.
 * Every other column becomes an extra {@code miniconf-csv:name of the column}, and so does a value that cannot be read, with a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class MiniConfCsvFormat extends TableFormat {
    /** The format. */
    public MiniConfCsvFormat() {
        super(
                "miniconf-csv",
                "site data of a mini-conf conference (ICLR 2020, ACL 2020)",
                MiniConfColumns.TABLE,
                ImmutableSet.of("csv"),
                ImmutableSet.of("uid", "title", "authors", "abstract"));
    }
}
