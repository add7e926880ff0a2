package io.github.offprint.query.sql;

import com.google.common.collect.ImmutableList;
import java.util.Collections;

/**
 * A row of one of the tables.
 *
 * @param table the table
 * @param values the values in the order of its columns: texts, {@code Long}, {@code Integer} and {@code Double}
 */
public record SqlRow(SqlTable table, ImmutableList<Object> values) {
    /** The statement that inserts such a row, with a parameter for each value. */
    public String insert() {
        return "INSERT INTO " + table.tableName() + " VALUES ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
