package io.github.offprint.query.language;

import io.github.offprint.query.Query;

/**
 * Two targets asked as one, as {@code kind:} asks for the kind of the paper and of its presentations. Signs and {@code has:} ask
 * the first alone.
 *
 * @param one the first
 * @param other the second
 */
record EitherTarget(Target<Query> one, Target<Query> other) implements Target<Query> {
    @Override
    public Query ask(Value value) {
        return value.form() == Value.Form.STAR ? present() : one.ask(value).or(other.ask(value));
    }

    @Override
    public Query compare(Comparison comparison, Value value) {
        return one.compare(comparison, value);
    }

    @Override
    public Query present() {
        return one.present();
    }

    @Override
    public int conditions() {
        return one.conditions() + other.conditions();
    }
}
