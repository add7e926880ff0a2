package io.github.offprint.parsers.markdown;

import com.google.common.base.Ascii;

/**
 * What a column of a table holds.
 *
 * @param role what it means for a paper
 * @param name its head in lower case
 */
record Column(Role role, String name) {
    /** What a column means. */
    enum Role {
        /** The title, perhaps with more behind it. */
        TITLE,
        /** A value that a label could name. */
        LABEL,
        /** Links, each with the words it has. */
        LINKS,
        /** Nothing that the head would say. */
        OTHER
    }

    static Column of(String head) {
        String name = Ascii.toLowerCase(head);
        return switch (name) {
            case "title", "paper", "paper title", "name", "papers" -> new Column(Role.TITLE, name);
            case "authors",
                    "author",
                    "venue",
                    "conference",
                    "journal",
                    "publication",
                    "published",
                    "date",
                    "year",
                    "keywords",
                    "tags",
                    "doi",
                    "type" -> new Column(Role.LABEL, name);
            case "links", "link", "url", "pdf", "code", "github", "project", "website", "paper link", "resources" ->
                new Column(Role.LINKS, name);
            default -> new Column(Role.OTHER, name);
        };
    }
}
