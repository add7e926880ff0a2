package io.github.offprint.query.sql;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Query;

/**
 * A query as a condition on the rows of {@link SqlTable#PAPERS}:
 *
 * <pre>{@code
 * SqlCondition condition = SqlCondition.of(query, SqlDialect.ANSI);
 * "SELECT p.paper FROM offprint_papers p WHERE " + condition.text() + " ORDER BY p.paper"
 * }</pre>
 *
 * <p>Every value is a parameter, the names of fields too; no text of a query becomes SQL. The condition is true or false for each
 * paper and never unknown, and true where {@link Query#test} is, over rows that {@link SqlRows} made of the same paper. Refused are
 * words with signs ({@code word}), wildcards, regular expressions, slips, and the names of people.
 *
 * @param text the condition, in which {@code p} is the table of papers
 * @param parameters the values of its question marks in their order: texts, {@code Long}, {@code Integer}, {@code Double}
 */
public record SqlCondition(String text, ImmutableList<Object> parameters) {
    /**
     * The condition of a query about the fields of the library.
     *
     * @throws SqlRefusalException when SQL cannot say it
     * @throws IllegalArgumentException when the query asks other fields
     */
    public static SqlCondition of(Query query, SqlDialect dialect) {
        return of(query, dialect, FieldSet.standard());
    }

    /**
     * The condition of a query about these fields.
     *
     * @throws SqlRefusalException when SQL cannot say it
     * @throws IllegalArgumentException when the query asks other fields
     */
    public static SqlCondition of(Query query, SqlDialect dialect, FieldSet fields) {
        return query.accept(new QuerySql(new TextSql(dialect), fields));
    }

    static SqlCondition of(String text, Object... parameters) {
        return new SqlCondition(text, ImmutableList.copyOf(parameters));
    }

    static SqlCondition join(String separator, Iterable<SqlCondition> conditions) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        ImmutableList.Builder<Object> parameters = ImmutableList.builder();
        for (SqlCondition condition : conditions) {
            texts.add(condition.text);
            parameters.addAll(condition.parameters);
        }
        return new SqlCondition("(" + String.join(separator, texts.build()) + ")", parameters.build());
    }

    SqlCondition and(SqlCondition other) {
        return join(" AND ", ImmutableList.of(this, other));
    }

    SqlCondition denied() {
        return new SqlCondition("(NOT " + text + ")", parameters);
    }

    /** Whether a table has a row of this condition. */
    SqlCondition exists(String table) {
        return new SqlCondition("EXISTS (SELECT 1 FROM " + table + " WHERE " + text + ")", parameters);
    }
}
