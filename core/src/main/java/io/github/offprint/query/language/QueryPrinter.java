package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.And;
import io.github.offprint.query.DateClause;
import io.github.offprint.query.DateRange;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.ElementClause;
import io.github.offprint.query.Everything;
import io.github.offprint.query.ExistsClause;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Not;
import io.github.offprint.query.NumberClause;
import io.github.offprint.query.NumberRange;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Or;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.QueryVisitor;
import io.github.offprint.query.TextClause;
import io.github.offprint.query.VenueClause;
import io.github.offprint.query.language.ValueText.Place;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes queries. What the language or its limits cannot say is refused with an {@link IllegalArgumentException} naming it. */
final class QueryPrinter implements QueryVisitor<Printed> {
    static final String DOTS = "..";

    private final PathText paths;

    private QueryPrinter(PathText paths) {
        this.paths = paths;
    }

    static Printed print(Query query, PathText paths) {
        // All but three levels of a tree are parentheses or denials: the outermost, a field of elements, and a single
        // condition.
        // Asked before the walk, so that the walk is never deep.
        Printed.requireDepth(query.depth() - 3);
        return query.accept(new QueryPrinter(paths));
    }

    @Override
    public Printed everything(Everything everything) {
        return Printed.of("*");
    }

    @Override
    public Printed and(And and) {
        return Printed.join(" ", each(and.queries()));
    }

    @Override
    public Printed or(Or or) {
        return Printed.join(" OR ", each(or.queries()));
    }

    private ImmutableList<Printed> each(ImmutableList<Query> queries) {
        // A loop, for streams take ten times the stack on the way down a deep tree.
        ImmutableList.Builder<Printed> parts = ImmutableList.builder();
        for (Query query : queries) {
            parts.add(query.accept(this));
        }
        return parts.build();
    }

    @Override
    public Printed not(Not not) {
        return not.query().accept(this).denied();
    }

    @Override
    public Printed text(TextClause clause) {
        boolean isAnyText = clause.field().equals(Fields.ANY_TEXT);
        String path = paths.of(clause.field()) + step(clause.quantifier());
        PatternText text =
                PatternText.of(clause.field(), clause.pattern(), isAnyText ? Place.ALONE : Place.BEHIND_PATH);
        boolean pathless = isAnyText && text.steps().isEmpty() && text.sign().equals(":");
        return Printed.of(pathless ? text.value() : path + text.steps() + text.sign() + text.value());
    }

    static String step(Quantifier quantifier) {
        return quantifier == Quantifier.ANY ? "" : "." + Steps.word(Steps.QUANTIFIERS, quantifier);
    }

    @Override
    public Printed number(NumberClause clause) {
        return Printed.of(paths.of(clause.field()) + range(clause.range()));
    }

    private static String range(NumberRange range) {
        Optional<String> lower = range.lower().map(BigDecimal::toPlainString);
        Optional<String> upper = range.upper().map(BigDecimal::toPlainString);
        if (lower.isEmpty()) {
            return (range.upperEdge() == Edge.EXCLUDED ? "<" : "<=") + upper.orElse("");
        }
        String above = range.lowerEdge() == Edge.EXCLUDED ? ">" : "";
        if (upper.isEmpty()) {
            return (above.isEmpty() ? ">=" : above) + lower.get();
        }
        String below = range.upperEdge() == Edge.EXCLUDED ? "<" : "";
        return ":" + (lower.equals(upper) ? lower.get() : above + lower.get() + DOTS + below + upper.get());
    }

    @Override
    public Printed date(DateClause clause) {
        DateRange range = clause.range();
        String relation =
                range.relation() == Relation.WITHIN ? "" : "." + Steps.word(Steps.RELATIONS, range.relation());
        return Printed.of(paths.of(clause.field()) + relation + range(range));
    }

    private static String range(DateRange range) {
        Optional<String> from = range.from().map(Object::toString);
        Optional<String> to = range.to().map(Object::toString);
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(date -> ">=" + date).orElseGet(() -> "<=" + to.orElse(""));
        }
        return ":" + (from.equals(to) ? from.get() : from.get() + DOTS + to.get());
    }

    @Override
    public Printed venue(VenueClause clause) {
        return Printed.of(paths.of(clause.field()) + ":" + ValueText.plain(clause.name(), Place.BEHIND_PATH));
    }

    @Override
    public Printed element(ElementClause<?> clause) {
        String path = paths.of(clause.field()) + step(clause.quantifier());
        return clause.condition().accept(new ElementPrinter(path));
    }

    @Override
    public Printed exists(ExistsClause clause) {
        return Printed.of(Names.HAS + ":" + paths.of(clause.field()));
    }
}
