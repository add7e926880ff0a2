package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/** The site data of mini-conf (ICLR, ACL and others of 2020): lists in one cell, with bars between. */
enum MiniConfColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "title" -> Column.TITLE;
            case "authors" -> Column.AUTHORS;
            case "abstract" -> Column.ABSTRACT;
            case "keywords" -> Column.KEYWORDS;
            case "pdfurl" -> Column.PDF;
            default -> null;
        };
    }

    @Override
    public AuthorCell authors() {
        return AuthorCell.BARS;
    }
}
