package io.github.offprint.query.sql;

/** How a database spells what databases spell differently. */
public enum SqlDialect {
    /** ISO 9075, as H2 and PostgreSQL speak it. */
    ANSI("POSITION(? IN %s) > 0"),
    /** Apache Spark from 3.4 on. */
    SPARK("LOCATE(?, %s) > 0");

    private final String contains;

    SqlDialect(String contains) {
        this.contains = contains;
    }

    /** Whether a column holds the characters of a parameter. */
    String contains(String column) {
        return contains.replace("%s", column);
    }
}
