package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import org.jspecify.annotations.Nullable;

/** The names that columns usually have, in files of no source in particular. */
enum UsualColumns implements Columns {
    TABLE;

    @Override
    public @Nullable Column meaning(String key) {
        return switch (key) {
            case "title", "papertitle", "documenttitle", "articletitle", "itemtitle", "paper", "primarytitle" ->
                Column.TITLE;
            case "authors", "author", "authornames", "authorlist", "creators" -> Column.AUTHORS;
            case "authorfullnames" -> Column.AUTHOR_FULL_NAMES;
            case "authorcount", "numberofauthors", "numauthors", "nauthors" -> Column.AUTHOR_COUNT;
            case "affiliations", "affiliation", "authoraffiliations" -> Column.AFFILIATIONS;
            case "abstract", "abstracttext", "abstractnote", "summary" -> Column.ABSTRACT;
            case "year", "publicationyear", "pubyear", "yearofpublication" -> Column.YEAR;
            case "date", "published", "publicationdate", "pubdate", "publisheddate", "datepublished" ->
                Column.PUBLISHED;
            case "listed" -> Column.LISTED;
            case "venue", "journal", "conference", "booktitle", "publicationtitle", "sourcetitle", "journaltitle" ->
                Column.VENUE;
            case "acronym", "venueacronym" -> Column.VENUE_ACRONYM;
            case "venueyear" -> Column.VENUE_YEAR;
            case "volume" -> Column.VOLUME;
            case "issue", "number" -> Column.NUMBER;
            case "pages" -> Column.PAGES;
            case "pagestart", "startpage", "firstpage" -> Column.FIRST_PAGE;
            case "pageend", "endpage", "lastpage" -> Column.LAST_PAGE;
            case "publisher" -> Column.PUBLISHER;
            case "organizations", "organization" -> Column.ORGANIZATIONS;
            case "keywords", "keyword", "authorkeywords", "tags" -> Column.KEYWORDS;
            case "kind", "type", "documenttype", "itemtype", "publicationtype" -> Column.KIND;
            default -> identifierOrLink(key);
        };
    }

    private static @Nullable Column identifierOrLink(String key) {
        return switch (key) {
            case "identifiers", "identifier" -> Column.IDENTIFIERS;
            case "doi", "itemdoi" -> Column.DOI;
            case "arxiv", "arxivid" -> Column.ARXIV;
            case "openreview", "openreviewid" -> Column.OPENREVIEW;
            case "dblp", "dblpkey" -> Column.DBLP;
            case "pmid", "pubmedid" -> Column.PMID;
            case "pmcid" -> Column.PMCID;
            case "isbn", "isbns" -> Column.ISBN;
            case "issn", "eissn" -> Column.ISSN;
            case "url", "link", "paperurl", "pageurl", "urls" -> Column.PAGE;
            case "pdf", "pdfurl", "pdflink" -> Column.PDF;
            case "code", "codeurl", "github" -> Column.CODE;
            case "project", "projecturl", "projectpage" -> Column.PROJECT;
            case "citations", "citedby", "citationcount", "timescited" -> Column.CITATIONS;
            case "upvotes", "likes" -> Column.UPVOTES;
            case "comments", "commentcount" -> Column.COMMENTS;
            case "stars" -> Column.STARS;
            default -> null;
        };
    }
}
