package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.text.TextRange;
import java.util.Optional;

/** Asks a query of one paper clause by clause, and keeps what each says. */
final class Explainer implements QueryVisitor<Explanation> {
    /** Of what a paper has instead, so much is shown. */
    private static final int SHOWN = 3;

    private final Paper paper;

    Explainer(Paper paper) {
        this.paper = paper;
    }

    @Override
    public Explanation everything(Everything everything) {
        return Explanation.leaf(everything, true, ImmutableList.of());
    }

    @Override
    public Explanation and(And and) {
        return joined(and, and.queries());
    }

    @Override
    public Explanation or(Or or) {
        return joined(or, or.queries());
    }

    @Override
    public Explanation not(Not not) {
        return joined(not, ImmutableList.of(not.query()));
    }

    private Explanation joined(Query query, ImmutableList<Query> parts) {
        ImmutableList.Builder<Explanation> explained = ImmutableList.builder();
        parts.forEach(part -> explained.add(part.accept(this)));
        return new Explanation(query, query.test(paper), ImmutableList.of(), explained.build());
    }

    @Override
    public Explanation text(TextClause clause) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        boolean matches = clause.test(paper);
        for (Field<String> field : fields(clause.field())) {
            for (String text : texts(field)) {
                ImmutableList<TextRange> spans = matches ? clause.pattern().find(text) : ImmutableList.of();
                if (!matches || !spans.isEmpty()) {
                    evidence.add(Evidence.of(field, text, spans));
                }
            }
        }
        return Explanation.leaf(clause, matches, matches ? evidence.build() : few(evidence.build()));
    }

    private static ImmutableList<Field<String>> fields(Field<String> field) {
        return field instanceof AnyTextField any ? any.fields() : ImmutableList.of(field);
    }

    private ImmutableList<String> texts(Field<String> field) {
        return field instanceof VenueField
                ? paper.venue().map(VenueField::texts).orElse(ImmutableList.of())
                : field.values(paper);
    }

    @Override
    public Explanation number(NumberClause clause) {
        return value(clause, clause.field());
    }

    @Override
    public Explanation date(DateClause clause) {
        return value(clause, clause.field());
    }

    private <V> Explanation value(Query clause, OrderedField<V> field) {
        boolean matches = clause.test(paper);
        V value = field.value(paper);
        return Explanation.leaf(
                clause,
                matches,
                value == null
                        ? ImmutableList.of()
                        : ImmutableList.of(Evidence.whole(field, value.toString(), matches)));
    }

    @Override
    public Explanation venue(VenueClause clause) {
        boolean matches = clause.test(paper);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        Optional<Venue> venue = paper.venue();
        for (String name : venue.map(VenueField::texts).orElse(ImmutableList.of())) {
            boolean named = clause.matches(name);
            if (named || !matches) {
                evidence.add(Evidence.whole(clause.field(), name, named));
            }
        }
        return Explanation.leaf(clause, matches, evidence.build());
    }

    @Override
    public Explanation element(ElementClause<?> clause) {
        return elements(clause);
    }

    private <E> Explanation elements(ElementClause<E> clause) {
        boolean matches = clause.test(paper);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (E element : candidates(clause)) {
            if (matches && clause.condition().test(element)) {
                clause.condition()
                        .collect(
                                element,
                                (part, text, spans) ->
                                        evidence.add(new Evidence(clause.field(), Optional.of(part), text, spans)));
            } else if (!matches) {
                evidence.addAll(instead(clause.field(), element));
            }
        }
        return Explanation.leaf(clause, matches, matches ? evidence.build() : few(evidence.build()));
    }

    /** The elements that the quantifier is about. */
    private <E> ImmutableList<E> candidates(ElementClause<E> clause) {
        ImmutableList<E> all = clause.field().elements(paper);
        if (all.isEmpty()) {
            return all;
        }
        return switch (clause.quantifier()) {
            case ANY, ALL -> all;
            case FIRST -> all.subList(0, 1);
            case LAST -> all.subList(all.size() - 1, all.size());
        };
    }

    private static <E> ImmutableList<Evidence> instead(ListField<E> field, E element) {
        Part<E> main = field.parts().get(0);
        return main.texts(element).stream()
                .map(text -> new Evidence(field, Optional.of(main), text, ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Explanation exists(ExistsClause clause) {
        boolean matches = clause.test(paper);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        clause.field().values(paper).stream()
                .map(Object::toString)
                .forEach(text -> evidence.add(Evidence.whole(clause.field(), text, true)));
        return Explanation.leaf(clause, matches, few(evidence.build()));
    }

    private static ImmutableList<Evidence> few(ImmutableList<Evidence> evidence) {
        return evidence.size() > SHOWN ? evidence.subList(0, SHOWN) : evidence;
    }
}
