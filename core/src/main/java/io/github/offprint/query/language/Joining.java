package io.github.offprint.query.language;

import io.github.offprint.query.Condition;
import io.github.offprint.query.Query;
import java.util.List;

/**
 * How questions are joined: those about a paper, and those about one author, presentation, identifier or link of it.
 *
 * @param <R> the question
 */
interface Joining<R> {
    R allOf(List<R> questions);

    R anyOf(List<R> questions);

    R not(R question);

    /** Joins questions about a paper. */
    static Joining<Query> queries() {
        return new Joining<>() {
            @Override
            public Query allOf(List<Query> questions) {
                return Query.allOf(questions);
            }

            @Override
            public Query anyOf(List<Query> questions) {
                return Query.anyOf(questions);
            }

            @Override
            public Query not(Query question) {
                return Query.not(question);
            }
        };
    }

    /** Joins questions about one element of a paper. */
    static <E> Joining<Condition<E>> conditions() {
        return new Joining<>() {
            @Override
            public Condition<E> allOf(List<Condition<E>> questions) {
                return Condition.allOf(questions);
            }

            @Override
            public Condition<E> anyOf(List<Condition<E>> questions) {
                return Condition.anyOf(questions);
            }

            @Override
            public Condition<E> not(Condition<E> question) {
                return Condition.not(question);
            }
        };
    }
}
