package io.github.offprint.query.sql;

/**
 * The tables that conditions ask. Each row belongs to a paper and a field; no column is ever null.
 *
 * <table>
 * <caption>The tables</caption>
 * <tr><th>Table</th><th>One row for</th></tr>
 * <tr><td>{@code offprint_papers}</td><td>a paper, by a number of the host's choice</td></tr>
 * <tr><td>{@code offprint_values}</td><td>a text, author, presentation, identifier or link of a paper: its place from the
 *     start and from the end, 0 for the first and the last</td></tr>
 * <tr><td>{@code offprint_texts}</td><td>a text of a value, by the part it is: as it stands, folded in two ways, and its words
 *     each between spaces, likewise</td></tr>
 * <tr><td>{@code offprint_numbers}</td><td>a number</td></tr>
 * <tr><td>{@code offprint_dates}</td><td>a date: the first and the last day that it can be, such as 20240507; 1 and 0, which
 *     lie in no range, where the year is unknown</td></tr>
 * </table>
 */
public enum SqlTable {
    /** The papers. */
    PAPERS("offprint_papers", "paper BIGINT NOT NULL"),
    /** The values of fields. */
    VALUES(
            "offprint_values",
            "paper BIGINT NOT NULL, field VARCHAR(1000) NOT NULL, place INT NOT NULL, from_end INT NOT NULL"),
    /** The texts of values. */
    TEXTS(
            "offprint_texts",
            "paper BIGINT NOT NULL, field VARCHAR(1000) NOT NULL, place INT NOT NULL, part VARCHAR(100) NOT NULL,"
                    + " text_exact VARCHAR(1000000) NOT NULL, text_case VARCHAR(1000000) NOT NULL,"
                    + " text_folded VARCHAR(1000000) NOT NULL, words_exact VARCHAR(1000000) NOT NULL,"
                    + " words_case VARCHAR(1000000) NOT NULL, words_folded VARCHAR(1000000) NOT NULL"),
    /** The numbers. */
    NUMBERS(
            "offprint_numbers",
            "paper BIGINT NOT NULL, field VARCHAR(1000) NOT NULL, whole BIGINT NOT NULL, fraction DOUBLE PRECISION NOT"
                    + " NULL"),
    /** The dates. */
    DATES(
            "offprint_dates",
            "paper BIGINT NOT NULL, field VARCHAR(1000) NOT NULL, first_day INT NOT NULL, last_day INT NOT NULL");

    private final String tableName;
    private final String columns;

    SqlTable(String tableName, String columns) {
        this.tableName = tableName;
        this.columns = columns;
    }

    /** The name of the table. */
    public String tableName() {
        return tableName;
    }

    /** The statement that makes the table, for databases that speak ISO 9075. */
    public String create() {
        return "CREATE TABLE " + tableName + " (" + columns + ")";
    }
}
