package io.github.offprint.query.sql;

/** A query that the SQL form cannot say; the message names the part. */
public final class SqlRefusalException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String part;

    SqlRefusalException(String part) {
        super("SQL cannot answer as the query does: " + part);
        this.part = part;
    }

    /** The part of the query, as the query prints it. */
    public String part() {
        return part;
    }
}
