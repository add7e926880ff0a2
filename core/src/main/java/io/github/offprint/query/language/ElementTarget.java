package io.github.offprint.query.language;

import io.github.offprint.query.Condition;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;

/**
 * Elements of a paper, of which a condition must be true.
 *
 * @param element the kind of element
 * @param quantifier of which of them
 * @param target what is asked of an element
 * @param scope what of the element the path names
 * @param <E> the type of an element
 */
record ElementTarget<E>(Element<E> element, Quantifier quantifier, Target<Condition<E>> target, Scope scope)
        implements Target<Query> {
    /** What of an element a path names. */
    enum Scope {
        /** Nothing, so that a group behind it holds conditions on one element. */
        WHOLE,
        /** A part, or how to ask it. */
        PART
    }

    @Override
    public Query ask(Value value) {
        return value.form() == Value.Form.STAR ? present() : matching(target.ask(value));
    }

    @Override
    public Query compare(Comparison comparison, Value value) {
        return matching(target.compare(comparison, value));
    }

    @Override
    public Query present() {
        return scope == Scope.WHOLE ? element.field().exists() : matching(target.present());
    }

    Query matching(Condition<E> condition) {
        return element.field().matching(quantifier, condition);
    }

    @Override
    public boolean isLiteral() {
        return target.isLiteral();
    }
}
