package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/**
 * IEEE Xplore. The year of publication is the date of the paper; the days on which it came online and into Xplore are other dates,
 * and stay extras.
 */
enum IeeeColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "documenttitle" -> Column.TITLE;
            case "authors" -> Column.AUTHORS;
            case "authoraffiliations" -> Column.AFFILIATIONS;
            case "abstract" -> Column.ABSTRACT;
            case "publicationyear" -> Column.YEAR;
            case "publicationtitle" -> Column.VENUE;
            case "volume" -> Column.VOLUME;
            case "issue" -> Column.NUMBER;
            case "startpage" -> Column.FIRST_PAGE;
            case "endpage" -> Column.LAST_PAGE;
            case "publisher" -> Column.PUBLISHER;
            case "authorkeywords" -> Column.KEYWORDS;
            case "documentidentifier" -> Column.KIND;
            case "articlecitationcount" -> Column.CITATIONS;
            case "doi" -> Column.DOI;
            case "isbns" -> Column.ISBN;
            case "issn" -> Column.ISSN;
            case "pdflink" -> Column.PDF;
            default -> null;
        };
    }

    @Override
    public AuthorCell authors() {
        return AuthorCell.SEMICOLONS;
    }
}
