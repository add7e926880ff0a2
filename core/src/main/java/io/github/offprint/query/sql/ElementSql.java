package io.github.offprint.query.sql;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.Condition;
import io.github.offprint.query.ConditionVisitor;
import java.util.List;

/** Makes the condition on one value, which is the row {@code v}. */
record ElementSql(TextSql texts) implements ConditionVisitor<SqlCondition> {
    @Override
    public SqlCondition all(Condition.All<?> all) {
        return SqlCondition.join(" AND ", each(all.conditions()));
    }

    @Override
    public SqlCondition any(Condition.Any<?> any) {
        return SqlCondition.join(" OR ", each(any.conditions()));
    }

    private List<SqlCondition> each(List<? extends Condition<?>> conditions) {
        ImmutableList.Builder<SqlCondition> made = ImmutableList.builder();
        for (Condition<?> condition : conditions) {
            made.add(condition.accept(this));
        }
        return made.build();
    }

    @Override
    public SqlCondition none(Condition.None<?> none) {
        return none.condition().accept(this).denied();
    }

    @Override
    public SqlCondition text(Condition.Text<?> text) {
        return QuerySql.text(text.part().name(), texts.of(text.pattern()));
    }

    @Override
    public SqlCondition has(Condition.Has<?> has) {
        return QuerySql.text(has.part().name(), SqlCondition.of("(1 = 1)"));
    }

    /** Initials and the order of names are more than SQL can compare. */
    @Override
    public SqlCondition named(Condition.Named named) {
        throw new SqlRefusalException(named.toString());
    }

    @Override
    public SqlCondition sameWork(Condition.SameWork sameWork) {
        return QuerySql.text(
                SqlRows.WORK,
                SqlCondition.of("t.text_exact = ?", sameWork.identifier().work().toString()));
    }
}
