package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a link leads to. An open set: a listing may bring words of its own.
 *
 * @param value the word in lower case, never blank
 */
public record LinkKind(@JsonValue String value) {

    /** The word {@code page}. */
    public static final LinkKind PAGE = new LinkKind("page");

    /** The word {@code pdf}. */
    public static final LinkKind PDF = new LinkKind("pdf");

    /** The word {@code code}. */
    public static final LinkKind CODE = new LinkKind("code");

    /** The word {@code project}. */
    public static final LinkKind PROJECT = new LinkKind("project");

    /**
     * Lowers the case of ASCII letters and takes off the blanks around the word.
     *
     * @throws IllegalArgumentException when the word is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LinkKind {
        value = Text.word(value, "a kind of link needs a word");
    }

    /** Gives the word; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return Text.brief(value);
    }
}
