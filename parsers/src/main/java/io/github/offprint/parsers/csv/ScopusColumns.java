package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/** Scopus, by the exports of 2016 to 2024: the set of columns changes from year to year, their names hardly ever. */
enum ScopusColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "title" -> Column.TITLE;
            case "authors" -> Column.AUTHORS;
            case "authorfullnames" -> Column.AUTHOR_FULL_NAMES;
            case "authorswithaffiliations" -> Column.AFFILIATIONS;
            case "abstract" -> Column.ABSTRACT;
            case "year" -> Column.YEAR;
            case "sourcetitle" -> Column.VENUE;
            case "volume" -> Column.VOLUME;
            case "issue" -> Column.NUMBER;
            case "pagestart" -> Column.FIRST_PAGE;
            case "pageend" -> Column.LAST_PAGE;
            case "publisher" -> Column.PUBLISHER;
            case "authorkeywords" -> Column.KEYWORDS;
            case "documenttype" -> Column.KIND;
            case "citedby" -> Column.CITATIONS;
            case "doi" -> Column.DOI;
            case "pubmedid" -> Column.PMID;
            case "isbn" -> Column.ISBN;
            case "issn" -> Column.ISSN;
            case "link" -> Column.PAGE;
            default -> null;
        };
    }

    @Override
    public AuthorCell authors() {
        return AuthorCell.SCOPUS;
    }

    /** A paper with several texts on its funding has a cell for each, though the head row names the first alone. */
    @Override
    public String overflow() {
        return "fundingtext1";
    }

    /** The last column is the identifier of the record. */
    @Override
    public boolean endsInOrder(String lastCell) {
        return lastCell.startsWith("2-s2.0-");
    }

    @Override
    public boolean isNothing(String cell) {
        return switch (cell) {
            case "[No author name available]",
                    "[No author id available]",
                    "[No abstract available]",
                    "[No title available]" -> true;
            default -> false;
        };
    }
}
