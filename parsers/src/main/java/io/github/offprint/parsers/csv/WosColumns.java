package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/** Web of Science, tab-delimited: the tags of its tagged files are the names of the columns. */
enum WosColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "ti" -> Column.TITLE;
            case "af" -> Column.AUTHOR_FULL_NAMES;
            case "au" -> Column.AUTHORS;
            case "ab" -> Column.ABSTRACT;
            case "py" -> Column.YEAR;
            case "pd" -> Column.MONTH_AND_DAY;
            case "so" -> Column.VENUE;
            case "vl" -> Column.VOLUME;
            case "is" -> Column.NUMBER;
            case "bp" -> Column.FIRST_PAGE;
            case "ep" -> Column.LAST_PAGE;
            case "pu" -> Column.PUBLISHER;
            case "de" -> Column.KEYWORDS;
            case "dt" -> Column.KIND;
            case "tc" -> Column.CITATIONS;
            case "di" -> Column.DOI;
            case "pm" -> Column.PMID;
            case "bn" -> Column.ISBN;
            case "sn", "ei" -> Column.ISSN;
            default -> null;
        };
    }

    @Override
    public AuthorCell authors() {
        return AuthorCell.SEMICOLONS;
    }
}
