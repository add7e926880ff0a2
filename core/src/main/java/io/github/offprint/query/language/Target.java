package io.github.offprint.query.language;

/**
 * What a path asks about: makes questions of the values behind it. Each method throws {@link IllegalArgumentException} with the
 * reason when it cannot.
 *
 * @param <R> the question
 */
interface Target<R> {
    /** The question of a value behind a colon. */
    R ask(Value value);

    /** The question of a value behind a sign. */
    R compare(Comparison comparison, Value value);

    /** The question whether there is a value at all. */
    R present();

    /** Whether no sign in a value stands for others. */
    default boolean isLiteral() {
        return false;
    }

    /** How many conditions one value makes. */
    default int conditions() {
        return 1;
    }
}
