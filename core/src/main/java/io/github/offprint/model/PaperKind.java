package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of publication a paper is. An open set: a listing may bring words of its own.
 *
 * @param value the word in lower case, never blank
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

    /**
     * Lowers the case of ASCII letters and takes off the blanks around the word.
     *
     * @throws IllegalArgumentException when the word is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaperKind {
        value = Text.word(value, "a kind of paper needs a word");
    }

    /** Gives the word; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return Text.brief(value);
    }
}
