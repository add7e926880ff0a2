package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Ascii;

/**
 * What kind of publication a paper is. An open set: a listing may bring words of its own.
 *
 * @param value the word in lower case, not blank
 */
public record PaperKind(@JsonValue String value) {

    /** The word {@code article}. */
    public static final PaperKind ARTICLE = new PaperKind("article");

    /** The word {@code conference}. */
    public static final PaperKind CONFERENCE = new PaperKind("conference");

    /** The word {@code preprint}. */
    public static final PaperKind PREPRINT = new PaperKind("preprint");

    /** The word {@code thesis}. */
    public static final PaperKind THESIS = new PaperKind("thesis");

    /** The word {@code book}. */
    public static final PaperKind BOOK = new PaperKind("book");

    /** The word {@code chapter}. */
    public static final PaperKind CHAPTER = new PaperKind("chapter");

    /** The word {@code report}. */
    public static final PaperKind REPORT = new PaperKind("report");

    /** The word {@code dataset}. */
    public static final PaperKind DATASET = new PaperKind("dataset");

    /** The word {@code editorial}. */
    public static final PaperKind EDITORIAL = new PaperKind("editorial");
    /** Lowers the case and refuses a blank word. */
    @JsonCreator
    public PaperKind {
        value = Ascii.toLowerCase(value.strip());
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a kind of paper needs a word");
        }
    }

    /** Gives the word. */
    @Override
    public String toString() {
        return value;
    }
}
