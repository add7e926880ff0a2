package io.github.offprint.query.sql;

import io.github.offprint.query.TextPattern;
import io.github.offprint.text.Folding;
import java.util.Collections;

/**
 * Makes the condition that a row of {@link SqlTable#TEXTS} matches a pattern.
 *
 * @param dialect how the database spells it
 */
record TextSql(SqlDialect dialect) {
    SqlCondition of(TextPattern pattern) {
        Folding folding = pattern.folding();
        String column = column(folding);
        String folded = folding.fold(pattern.text());
        return switch (pattern.operator()) {
            case CONTAINS -> SqlCondition.of(dialect.contains("t.text_" + column), folded);
            case IS -> is("t.text_" + column, folding, folded);
            case PHRASE -> SqlCondition.of(dialect.contains("t.words_" + column), SqlRows.words(folded));
            case PREFIX ->
                SqlCondition.of(
                        dialect.contains("t.words_" + column),
                        SqlRows.words(folded).stripTrailing());
            case WORD, WILDCARD, REGEX, FUZZY -> throw new SqlRefusalException(pattern.toString());
        };
    }

    private static String column(Folding folding) {
        return switch (folding) {
            case EXACT -> "exact";
            case CASE -> "case";
            case CASE_AND_ACCENTS -> "folded";
        };
    }

    /** Blanks at the ends, which fold to one space each, do not count. */
    private static SqlCondition is(String column, Folding folding, String folded) {
        if (folding == Folding.EXACT) {
            return SqlCondition.of(column + " = ?", folded);
        }
        String whole = folded.strip();
        return SqlCondition.of(
                column + " IN (" + String.join(", ", Collections.nCopies(4, "?")) + ")",
                whole,
                " " + whole,
                whole + " ",
                " " + whole + " ");
    }
}
