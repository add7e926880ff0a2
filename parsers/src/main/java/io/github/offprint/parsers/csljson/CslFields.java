package io.github.offprint.parsers.csljson;

/** The names of variables that are spoken of in more than one place. */
final class CslFields {
    static final String FORMAT = "csl-json";
    static final String ID = "id";
    static final String TYPE = "type";
    static final String GENRE = "genre";
    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String ISSUED = "issued";
    static final String ABSTRACT = "abstract";
    static final String VENUE = "container-title";
    static final String ACRONYM = "container-title-short";
    static final String EVENT = "event-title";
    static final String EVENT_DATE = "event-date";
    static final String VOLUME = "volume";
    static final String NUMBER = "issue";
    static final String PAGES = "page";
    static final String PUBLISHER = "publisher";
    static final String DOI = "DOI";
    static final String ISBN = "ISBN";
    static final String ISSN = "ISSN";
    static final String PMID = "PMID";
    static final String PMCID = "PMCID";
    static final String URL = "URL";
    static final String KEYWORD = "keyword";
    static final String CUSTOM = "custom";

    private CslFields() {}

    /** The key of the extra that keeps a variable. */
    static String extra(String variable) {
        return FORMAT + ":" + variable;
    }
}
