package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Query;

/**
 * The text form of a query, for search fields and command lines:
 * {@code title:diffusion author:"Yang Song" year:2018..2022 -title:survey}.
 */
public final class QueryLanguage {
    /** The version of the syntax. */
    public static final int VERSION = 1;

    /** The most characters a query can have. */
    public static final int MAX_LENGTH = 10_000;

    /** How deep parentheses and negations can stand within each other. */
    public static final int MAX_DEPTH = 50;

    /** The most conditions a query can have. */
    public static final int MAX_CONDITIONS = 1_024;

    /** The most {@code *} and {@code ?} that one value can have. */
    public static final int MAX_WILDCARDS = 20;

    private QueryLanguage() {}

    /**
     * Reads a query about the fields of the library.
     *
     * @throws QuerySyntaxException when it cannot be read
     */
    public static Query parse(String text) {
        return parse(text, FieldSet.standard());
    }

    /**
     * Reads a query about these fields.
     *
     * @throws QuerySyntaxException when it cannot be read
     * @throws IllegalArgumentException when a field has a name that the language keeps for itself
     */
    public static Query parse(String text, FieldSet fields) {
        if (text.length() > MAX_LENGTH) {
            throw new QuerySyntaxException(new Complaint(
                    text,
                    text.offsetByCodePoints(0, text.codePointCount(0, MAX_LENGTH)),
                    "a query has at most " + MAX_LENGTH + " characters",
                    ImmutableList.of(),
                    ImmutableList.of()));
        }
        Scan scan = new Scan(text);
        return new QueryReader(scan, fields).expression().whole();
    }
}
