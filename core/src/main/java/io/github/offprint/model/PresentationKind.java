package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a paper is presented. An open set: a listing may bring words of its own.
 *
 * @param value the word in lower case, never blank
 */
public record PresentationKind(@JsonValue String value) {

    /** The word {@code poster}. */
    public static final PresentationKind POSTER = new PresentationKind("poster");

    /** The word {@code oral}. */
    public static final PresentationKind ORAL = new PresentationKind("oral");

    /** The word {@code spotlight}. */
    public static final PresentationKind SPOTLIGHT = new PresentationKind("spotlight");

    /** The word {@code talk}. */
    public static final PresentationKind TALK = new PresentationKind("talk");

    /** The word {@code demo}. */
    public static final PresentationKind DEMO = new PresentationKind("demo");

    /**
     * Lowers the case of ASCII letters and takes off the blanks around the word.
     *
     * @throws IllegalArgumentException when the word is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PresentationKind {
        value = Text.word(value, "a kind of presentation needs a word");
    }

    /** Gives the word; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return Text.brief(value);
    }
}
