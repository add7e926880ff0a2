package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/** Zotero: names as {@code Last, First} with semicolons between, tags of the user and of the source in two columns. */
enum ZoteroColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "title" -> Column.TITLE;
            case "author" -> Column.AUTHORS;
            case "abstractnote" -> Column.ABSTRACT;
            case "publicationyear" -> Column.YEAR;
            case "date" -> Column.PUBLISHED;
            case "publicationtitle" -> Column.VENUE;
            case "volume" -> Column.VOLUME;
            case "issue" -> Column.NUMBER;
            case "pages" -> Column.PAGES;
            case "publisher" -> Column.PUBLISHER;
            case "manualtags", "automatictags" -> Column.KEYWORDS;
            case "itemtype" -> Column.KIND;
            case "doi" -> Column.DOI;
            case "isbn" -> Column.ISBN;
            case "issn" -> Column.ISSN;
            case "url" -> Column.PAGE;
            default -> null;
        };
    }

    @Override
    public AuthorCell authors() {
        return AuthorCell.SEMICOLONS;
    }
}
