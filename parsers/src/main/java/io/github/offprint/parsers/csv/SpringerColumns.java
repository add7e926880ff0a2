package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/** Springer Link, which runs the names of several authors together. */
enum SpringerColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "itemtitle" -> Column.TITLE;
            case "authors" -> Column.AUTHORS;
            case "publicationyear" -> Column.YEAR;
            case "publicationtitle" -> Column.VENUE;
            case "journalvolume" -> Column.VOLUME;
            case "journalissue" -> Column.NUMBER;
            case "contenttype" -> Column.KIND;
            case "itemdoi" -> Column.DOI;
            case "url" -> Column.PAGE;
            default -> null;
        };
    }

    @Override
    public AuthorCell authors() {
        return AuthorCell.RUN_TOGETHER;
    }
}
