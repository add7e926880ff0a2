package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.query.And;
import io.github.offprint.query.AnyTextField;
import io.github.offprint.query.Condition;
import io.github.offprint.query.DateClause;
import io.github.offprint.query.ElementClause;
import io.github.offprint.query.Everything;
import io.github.offprint.query.ExistsClause;
import io.github.offprint.query.Field;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Not;
import io.github.offprint.query.NumberClause;
import io.github.offprint.query.Or;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.QueryVisitor;
import io.github.offprint.query.TextClause;
import io.github.offprint.query.VenueClause;
import java.util.List;

/** What a segment knows of the answer to each clause. */
final class Clauses implements QueryVisitor<Bounds> {
    /** The printed names, one of the fields that are asked as one. */
    private static final Field<String> AUTHOR_NAMES = Fields.ANY_TEXT.fields().stream()
            .filter(field -> field.name().equals(Fields.AUTHORS.name()))
            .findFirst()
            .orElseThrow();

    private final Segment segment;
    private final ImmutableList<Paper> papers;

    /** @param papers the papers of the segment */
    Clauses(Segment segment, ImmutableList<Paper> papers) {
        this.segment = segment;
        this.papers = papers;
    }

    @Override
    public Bounds everything(Everything everything) {
        return Bounds.exactly(new AllPositions(segment.size()));
    }

    @Override
    public Bounds and(And and) {
        return Bounds.all(boundsOf(and.queries()));
    }

    @Override
    public Bounds or(Or or) {
        return Bounds.any(boundsOf(or.queries()), segment.size());
    }

    private List<Bounds> boundsOf(List<Query> queries) {
        return queries.stream().map(query -> query.accept(this)).toList();
    }

    @Override
    public Bounds not(Not not) {
        return not.query().accept(this).not(segment.size());
    }

    @Override
    public Bounds number(NumberClause clause) {
        return inColumn(clause.field(), clause);
    }

    @Override
    public Bounds date(DateClause clause) {
        return inColumn(clause.field(), clause);
    }

    @Override
    public Bounds venue(VenueClause clause) {
        return clause.field().equals(Fields.VENUE)
                ? Bounds.exactly(segment.venues().named(clause, papers))
                : unknown();
    }

    @Override
    public Bounds text(TextClause clause) {
        Field<String> field = clause.field();
        if (field instanceof AnyTextField several) {
            return several.matchingSome(clause.pattern()).accept(this);
        }
        if (field.equals(AUTHOR_NAMES)) {
            return quantified(clause.quantifier(), segment.authors().named(clause.pattern()));
        }
        WordIndex words = segment.words(field);
        if (words != null) {
            return new Patterns(words).bounds(clause.pattern());
        }
        Elements<String> texts = segment.texts(field);
        return texts == null
                ? inColumn(field, clause)
                : quantified(clause.quantifier(), texts.having(clause.pattern()::matches));
    }

    @Override
    public Bounds element(ElementClause<?> clause) {
        if (!clause.field().equals(Fields.AUTHORS)) {
            return unknown();
        }
        @SuppressWarnings("unchecked") // The field says what its elements are.
        Condition<Author> condition = (Condition<Author>) clause.condition();
        return quantified(clause.quantifier(), segment.authors().having(condition));
    }

    /** Each quantifier is true only where some element meets the condition. */
    private static Bounds quantified(Quantifier quantifier, Positions some) {
        return quantifier == Quantifier.ANY ? Bounds.exactly(some) : Bounds.among(some);
    }

    @Override
    public Bounds exists(ExistsClause clause) {
        Field<?> field = clause.field();
        WordIndex words = segment.words(field);
        Elements<String> texts = segment.texts(field);
        if (words != null) {
            return Bounds.exactly(words.present());
        }
        if (texts != null) {
            return Bounds.exactly(texts.present());
        }
        return field.equals(Fields.AUTHORS) ? Bounds.exactly(segment.authors().present()) : inColumn(field, clause);
    }

    private Bounds inColumn(Field<?> field, Query clause) {
        Column<?> column = segment.column(field);
        return column == null ? unknown() : Bounds.exactly(column.where(clause, papers));
    }

    private Bounds unknown() {
        return Bounds.unknown(segment.size());
    }
}
