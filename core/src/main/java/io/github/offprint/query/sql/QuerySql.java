package io.github.offprint.query.sql;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.VenueNames;
import io.github.offprint.query.And;
import io.github.offprint.query.DateClause;
import io.github.offprint.query.DateField;
import io.github.offprint.query.DateRange;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.DecimalField;
import io.github.offprint.query.ElementClause;
import io.github.offprint.query.Everything;
import io.github.offprint.query.ExistsClause;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Not;
import io.github.offprint.query.NumberClause;
import io.github.offprint.query.NumberField;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Or;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.QueryVisitor;
import io.github.offprint.query.TextClause;
import io.github.offprint.query.VenueClause;
import java.math.BigDecimal;
import java.util.List;

/** Makes the condition of a query. Only {@code EXISTS} asks rows, and it is never unknown. */
record QuerySql(TextSql texts, FieldSet fields) implements QueryVisitor<SqlCondition> {
    private static final String VALUES = SqlTable.VALUES.tableName() + " v";
    private static final String TEXTS = SqlTable.TEXTS.tableName() + " t";
    private static final String NUMBERS = SqlTable.NUMBERS.tableName() + " n";
    private static final String DATES = SqlTable.DATES.tableName() + " d";

    @Override
    public SqlCondition everything(Everything everything) {
        return SqlCondition.of("(1 = 1)");
    }

    @Override
    public SqlCondition and(And and) {
        return SqlCondition.join(" AND ", each(and.queries()));
    }

    @Override
    public SqlCondition or(Or or) {
        return SqlCondition.join(" OR ", each(or.queries()));
    }

    private List<SqlCondition> each(ImmutableList<Query> queries) {
        // A loop, for streams take ten times the stack on the way down a deep tree.
        ImmutableList.Builder<SqlCondition> conditions = ImmutableList.builder();
        for (Query query : queries) {
            conditions.add(query.accept(this));
        }
        return conditions.build();
    }

    @Override
    public SqlCondition not(Not not) {
        return not.query().accept(this).denied();
    }

    /** The rows of a table that belong to the paper and the field. */
    private SqlCondition of(Field<?> field, String row) {
        return SqlCondition.of(row + ".paper = p.paper AND " + row + ".field = ?", fields.nameOf(field));
    }

    @Override
    public SqlCondition text(TextClause clause) {
        return values(clause.field(), clause.quantifier(), text(SqlRows.WHOLE, texts.of(clause.pattern())));
    }

    /** Whether the value has a text of a part that meets a condition. */
    static SqlCondition text(String part, SqlCondition condition) {
        return SqlCondition.of("t.paper = v.paper AND t.field = v.field AND t.place = v.place AND t.part = ?", part)
                .and(condition)
                .exists(TEXTS);
    }

    private SqlCondition values(Field<?> field, Quantifier quantifier, SqlCondition condition) {
        SqlCondition all = of(field, "v");
        return switch (quantifier) {
            case ANY -> all.and(condition).exists(VALUES);
            case ALL ->
                all.exists(VALUES)
                        .and(all.and(condition.denied()).exists(VALUES).denied());
            case FIRST -> all.and(SqlCondition.of("v.place = 0")).and(condition).exists(VALUES);
            case LAST ->
                all.and(SqlCondition.of("v.from_end = 0")).and(condition).exists(VALUES);
        };
    }

    @Override
    public SqlCondition number(NumberClause clause) {
        boolean fraction = clause.field() instanceof DecimalField;
        String column = fraction ? "n.fraction" : "n.whole";
        ImmutableList.Builder<SqlCondition> bounds = ImmutableList.builder();
        bounds.add(of(clause.field(), "n"));
        clause.range().lower().ifPresent(lower -> {
            String sign = clause.range().lowerEdge() == Edge.INCLUDED ? " >= ?" : " > ?";
            bounds.add(SqlCondition.of(column + sign, bound(lower, fraction)));
        });
        clause.range().upper().ifPresent(upper -> {
            String sign = clause.range().upperEdge() == Edge.INCLUDED ? " <= ?" : " < ?";
            bounds.add(SqlCondition.of(column + sign, bound(upper, fraction)));
        });
        return SqlCondition.join(" AND ", bounds.build()).exists(NUMBERS);
    }

    private static Object bound(BigDecimal bound, boolean fraction) {
        if (fraction) {
            return bound.doubleValue();
        }
        return bound.longValueExact();
    }

    @Override
    public SqlCondition date(DateClause clause) {
        DateRange range = clause.range();
        boolean within = range.relation() == Relation.WITHIN;
        ImmutableList.Builder<SqlCondition> bounds = ImmutableList.builder();
        // A date of an unknown year has its first day behind its last.
        bounds.add(of(clause.field(), "d").and(SqlCondition.of("d.first_day <= d.last_day")));
        range.from()
                .flatMap(from -> from.earliest())
                .ifPresent(first -> bounds.add(
                        SqlCondition.of((within ? "d.first_day" : "d.last_day") + " >= ?", SqlRows.dayNumber(first))));
        range.to()
                .flatMap(to -> to.latest())
                .ifPresent(last -> bounds.add(
                        SqlCondition.of((within ? "d.last_day" : "d.first_day") + " <= ?", SqlRows.dayNumber(last))));
        return SqlCondition.join(" AND ", bounds.build()).exists(DATES);
    }

    @Override
    public SqlCondition venue(VenueClause clause) {
        SqlCondition key =
                SqlCondition.of("t.text_exact = ?", VenueNames.standard().keyOf(clause.name()));
        return values(clause.field(), Quantifier.ANY, text(SqlRows.KEY, key));
    }

    @Override
    public SqlCondition element(ElementClause<?> clause) {
        return values(clause.field(), clause.quantifier(), clause.condition().accept(new ElementSql(texts)));
    }

    @Override
    public SqlCondition exists(ExistsClause clause) {
        Field<?> field = clause.field();
        if (field instanceof NumberField<?>) {
            return of(field, "n").exists(NUMBERS);
        }
        return field instanceof DateField
                ? of(field, "d").exists(DATES)
                : of(field, "v").exists(VALUES);
    }
}
