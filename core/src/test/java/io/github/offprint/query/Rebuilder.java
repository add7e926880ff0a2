package io.github.offprint.query;

import com.google.common.collect.ImmutableList;

/** Builds a query once more from its public parts, as a reader of a stored form would. */
final class Rebuilder implements QueryVisitor<Query> {
    @Override
    public Query everything(Everything everything) {
        return Query.everything();
    }

    @Override
    public Query and(And and) {
        return Query.allOf(
                and.queries().stream().map(query -> query.accept(this)).toList());
    }

    @Override
    public Query or(Or or) {
        return Query.anyOf(
                or.queries().stream().map(query -> query.accept(this)).toList());
    }

    @Override
    public Query not(Not not) {
        return Query.not(not.query().accept(this));
    }

    @Override
    public Query text(TextClause clause) {
        TextPattern pattern = again(clause.pattern());
        if (clause.field() instanceof TextsField field) {
            return field.matching(clause.quantifier(), pattern);
        }
        if (clause.field() instanceof AnyTextField field) {
            return field.matching(pattern);
        }
        return clause.field() instanceof VenueField field
                ? field.matching(pattern)
                : ((TextField) clause.field()).matching(pattern);
    }

    private static TextPattern again(TextPattern pattern) {
        return pattern.edits().isPresent()
                ? TextPattern.fuzzy(pattern.text(), pattern.edits().getAsInt(), pattern.folding())
                : TextPattern.of(pattern.operator(), pattern.text(), pattern.folding());
    }

    @Override
    public Query number(NumberClause clause) {
        return clause.field().in(clause.range());
    }

    @Override
    public Query date(DateClause clause) {
        return clause.field().in(clause.range());
    }

    @Override
    public Query venue(VenueClause clause) {
        return clause.field().is(clause.name());
    }

    @Override
    public Query element(ElementClause<?> clause) {
        return elements(clause);
    }

    private static <E> Query elements(ElementClause<E> clause) {
        return clause.field().matching(clause.quantifier(), clause.condition().accept(new Conditioner<E>()));
    }

    @Override
    public Query exists(ExistsClause clause) {
        return clause.field().exists();
    }

    /** A condition of a field holds only conditions of its elements. */
    @SuppressWarnings("unchecked")
    private static final class Conditioner<E> implements ConditionVisitor<Condition<E>> {
        @Override
        public Condition<E> all(Condition.All<?> all) {
            return Condition.allOf(parts(all.conditions()));
        }

        @Override
        public Condition<E> any(Condition.Any<?> any) {
            return Condition.anyOf(parts(any.conditions()));
        }

        private Iterable<Condition<E>> parts(ImmutableList<? extends Condition<?>> conditions) {
            return conditions.stream().map(condition -> condition.accept(this)).toList();
        }

        @Override
        public Condition<E> none(Condition.None<?> none) {
            return Condition.not(none.condition().accept(this));
        }

        @Override
        public Condition<E> text(Condition.Text<?> text) {
            return ((Part<E>) text.part()).matching(again(text.pattern()));
        }

        @Override
        public Condition<E> has(Condition.Has<?> has) {
            return ((Part<E>) has.part()).exists();
        }

        @Override
        public Condition<E> named(Condition.Named named) {
            return (Condition<E>) Conditions.named(named.pattern().text());
        }

        @Override
        public Condition<E> sameWork(Condition.SameWork sameWork) {
            return (Condition<E>) Conditions.sameWorkAs(sameWork.identifier());
        }
    }
}
