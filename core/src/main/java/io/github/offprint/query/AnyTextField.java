package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.function.Consumer;

/** Several text fields asked as one: a question is answered with yes where one of their texts does. */
public final class AnyTextField extends Field<String> implements TextMatching<Query> {
    private final ImmutableList<Field<String>> fields;
    private final ImmutableList<TextMatching<Query>> questions;

    private AnyTextField(
            String name, ImmutableList<Field<String>> fields, ImmutableList<TextMatching<Query>> questions) {
        super(name);
        this.fields = fields;
        this.questions = questions;
    }

    static Builder named(String name) {
        return new Builder(name);
    }

    /** The fields that are asked. */
    public ImmutableList<Field<String>> fields() {
        return fields;
    }

    /** The question whether the pattern matches a text of some field, with a clause for each field. */
    public Query matchingSome(TextPattern pattern) {
        return Or.of(clauses(pattern));
    }

    private List<Query> clauses(TextPattern pattern) {
        return questions.stream().map(question -> question.matching(pattern)).toList();
    }

    @Override
    public Query matching(TextPattern pattern) {
        List<Query> clauses = clauses(pattern);
        int cost = clauses.stream().mapToInt(Query::cost).sum(); // most papers say no, in all of their texts
        return new TextClause(this, Quantifier.ANY, pattern, cost, Or.of(clauses));
    }

    @Override
    void forEach(Paper paper, Consumer<? super String> action) {
        fields.forEach(field -> field.forEach(paper, action));
    }

    @Override
    boolean isPresent(Paper paper) {
        return fields.stream().anyMatch(field -> field.isPresent(paper));
    }

    @Override
    Comparable<?> groupOf(String value) {
        return FoldedOrder.folded(value);
    }

    @Override
    Object source() {
        return fields;
    }

    /** Collects the fields, each with the way to ask it. */
    static final class Builder {
        private final String name;
        private final ImmutableList.Builder<Field<String>> fields = ImmutableList.builder();
        private final ImmutableList.Builder<TextMatching<Query>> questions = ImmutableList.builder();

        private Builder(String name) {
            this.name = name;
        }

        Builder with(TextField field) {
            return with(field, field);
        }

        Builder with(VenueField field) {
            return with(field, field);
        }

        Builder with(TextsField field) {
            return with(field, field.any());
        }

        private Builder with(Field<String> field, TextMatching<Query> question) {
            fields.add(field);
            questions.add(question);
            return this;
        }

        AnyTextField build() {
            return new AnyTextField(name, fields.build(), questions.build());
        }
    }
}
