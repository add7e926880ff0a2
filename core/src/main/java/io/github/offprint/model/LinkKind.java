package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Ascii;

/**
 * What a link leads to. An open set: a listing may bring words of its own.
 *
 * @param value the word in lower case, not blank
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
    /** Lowers the case and refuses a blank word. */
    @JsonCreator
    public LinkKind {
        value = Ascii.toLowerCase(value.strip());
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a kind of link needs a word");
        }
    }

    /** Gives the word. */
    @Override
    public String toString() {
        return value;
    }
}
