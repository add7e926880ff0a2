package io.github.offprint.query.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.query.And;
import io.github.offprint.query.Condition;
import io.github.offprint.query.ConditionVisitor;
import io.github.offprint.query.DateClause;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.ElementClause;
import io.github.offprint.query.Everything;
import io.github.offprint.query.ExistsClause;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Not;
import io.github.offprint.query.NumberClause;
import io.github.offprint.query.NumberRange;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Or;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.QueryVisitor;
import io.github.offprint.query.TextClause;
import io.github.offprint.query.TextPattern;
import io.github.offprint.query.VenueClause;
import io.github.offprint.text.Folding;
import java.math.BigDecimal;
import java.util.List;

/** Makes the JSON of a query. What goes without saying is not written. */
final class NodeWriter implements QueryVisitor<Node> {
    private static final ConditionWriter CONDITIONS = new ConditionWriter();

    private final FieldSet fields;

    NodeWriter(FieldSet fields) {
        this.fields = fields;
    }

    @Override
    public Node everything(Everything everything) {
        return object(Keys.EVERYTHING, Node.Constant.TRUE);
    }

    @Override
    public Node and(And and) {
        return object(Keys.AND, each(and.queries()));
    }

    @Override
    public Node or(Or or) {
        return object(Keys.OR, each(or.queries()));
    }

    private Node each(List<Query> queries) {
        // A loop, for streams take ten times the stack on the way down a deep tree.
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (Query query : queries) {
            items.add(query.accept(this));
        }
        return new Node.Items(items.build());
    }

    @Override
    public Node not(Not not) {
        return object(Keys.NOT, not.query().accept(this));
    }

    @Override
    public Node exists(ExistsClause clause) {
        return object(Keys.EXISTS, new Node.Text(fields.nameOf(clause.field())));
    }

    @Override
    public Node text(TextClause clause) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put(Keys.FIELD, new Node.Text(fields.nameOf(clause.field())));
        putQuantifier(clause.quantifier(), members);
        putPattern(clause.pattern(), members);
        return new Node.Members(members.buildOrThrow());
    }

    private static void putQuantifier(Quantifier quantifier, ImmutableMap.Builder<String, Node> members) {
        if (quantifier != Quantifier.ANY) {
            members.put(Keys.WHICH, word(quantifier));
        }
    }

    private static void putPattern(TextPattern pattern, ImmutableMap.Builder<String, Node> members) {
        members.put(Keys.of(pattern.operator()), new Node.Text(pattern.text()));
        if (pattern.folding() != Folding.CASE_AND_ACCENTS) {
            members.put(Keys.FOLDING, word(pattern.folding()));
        }
        pattern.edits().ifPresent(edits -> members.put(Keys.EDITS, new Node.Decimal(BigDecimal.valueOf(edits))));
    }

    private static Node word(Enum<?> value) {
        return new Node.Text(Keys.of(value));
    }

    @Override
    public Node number(NumberClause clause) {
        NumberRange range = clause.range();
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put(Keys.FIELD, new Node.Text(fields.nameOf(clause.field())));
        range.lower()
                .ifPresent(lower -> members.put(
                        range.lowerEdge() == Edge.INCLUDED ? Keys.FROM : Keys.ABOVE, new Node.Decimal(lower)));
        range.upper()
                .ifPresent(upper -> members.put(
                        range.upperEdge() == Edge.INCLUDED ? Keys.TO : Keys.BELOW, new Node.Decimal(upper)));
        return new Node.Members(members.buildOrThrow());
    }

    @Override
    public Node date(DateClause clause) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put(Keys.FIELD, new Node.Text(fields.nameOf(clause.field())));
        clause.range().from().ifPresent(from -> members.put(Keys.FROM, new Node.Text(from.toString())));
        clause.range().to().ifPresent(to -> members.put(Keys.TO, new Node.Text(to.toString())));
        if (clause.range().relation() != Relation.WITHIN) {
            members.put(Keys.RELATION, word(clause.range().relation()));
        }
        return new Node.Members(members.buildOrThrow());
    }

    @Override
    public Node venue(VenueClause clause) {
        return new Node.Members(ImmutableMap.of(
                Keys.FIELD, new Node.Text(fields.nameOf(clause.field())), Keys.NAMED, new Node.Text(clause.name())));
    }

    @Override
    public Node element(ElementClause<?> clause) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put(Keys.FIELD, new Node.Text(fields.nameOf(clause.field())));
        putQuantifier(clause.quantifier(), members);
        members.put(Keys.MEETS, clause.condition().accept(CONDITIONS));
        return new Node.Members(members.buildOrThrow());
    }

    private static Node object(String key, Node value) {
        return new Node.Members(ImmutableMap.of(key, value));
    }

    /** Makes the JSON of a condition. */
    private static final class ConditionWriter implements ConditionVisitor<Node> {
        @Override
        public Node all(Condition.All<?> all) {
            return object(Keys.AND, each(all.conditions()));
        }

        @Override
        public Node any(Condition.Any<?> any) {
            return object(Keys.OR, each(any.conditions()));
        }

        private Node each(List<? extends Condition<?>> conditions) {
            ImmutableList.Builder<Node> items = ImmutableList.builder();
            for (Condition<?> condition : conditions) {
                items.add(condition.accept(this));
            }
            return new Node.Items(items.build());
        }

        @Override
        public Node none(Condition.None<?> none) {
            return object(Keys.NOT, none.condition().accept(this));
        }

        @Override
        public Node text(Condition.Text<?> text) {
            ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
            members.put(Keys.PART, new Node.Text(text.part().name()));
            putPattern(text.pattern(), members);
            return new Node.Members(members.buildOrThrow());
        }

        @Override
        public Node has(Condition.Has<?> has) {
            return object(Keys.EXISTS, new Node.Text(has.part().name()));
        }

        @Override
        public Node named(Condition.Named named) {
            return object(Keys.NAMED, new Node.Text(named.pattern().text()));
        }

        @Override
        public Node sameWork(Condition.SameWork sameWork) {
            return object(Keys.SAME_WORK, new Node.Text(sameWork.identifier().toString()));
        }
    }
}
