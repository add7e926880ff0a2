package io.github.offprint.json;

import org.jspecify.annotations.Nullable;

/** The keys of a paper, in the order in which they are written; behind them those that people write by hand. */
enum Key {
    TITLE,
    AUTHORS,
    AUTHOR_COUNT,
    ABSTRACT,
    PUBLISHED,
    LISTED,
    VENUE,
    PRESENTATIONS,
    ORGANIZATIONS,
    IDENTIFIERS,
    LINKS,
    KEYWORDS,
    KIND,
    PUBLICATION,
    METRICS,
    EXTRAS,

    SUMMARY,
    YEAR,
    DOI,
    ARXIV,
    URL,
    ID,
    /** The version of the format; 1 where nothing says it. */
    OFFPRINT;

    static @Nullable Key of(String name) {
        return switch (name) {
            case "title" -> TITLE;
            case "authors" -> AUTHORS;
            case "authorCount" -> AUTHOR_COUNT;
            case "abstract" -> ABSTRACT;
            case "published" -> PUBLISHED;
            case "listed" -> LISTED;
            case "venue" -> VENUE;
            case "presentations" -> PRESENTATIONS;
            case "organizations" -> ORGANIZATIONS;
            case "identifiers" -> IDENTIFIERS;
            case "links" -> LINKS;
            case "keywords" -> KEYWORDS;
            case "kind" -> KIND;
            case "publication" -> PUBLICATION;
            case "metrics" -> METRICS;
            case "extras" -> EXTRAS;
            case "summary" -> SUMMARY;
            case "year" -> YEAR;
            case "doi" -> DOI;
            case "arxiv" -> ARXIV;
            case "url" -> URL;
            case "id" -> ID;
            case "offprint" -> OFFPRINT;
            default -> null;
        };
    }
}
