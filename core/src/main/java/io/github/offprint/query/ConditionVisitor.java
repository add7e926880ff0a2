package io.github.offprint.query;

/**
 * One method for each kind of condition on an element. None has a default: whoever turns conditions into something else is told
 * by the compiler when a kind is added.
 *
 * @param <R> what comes out
 */
public interface ConditionVisitor<R> {
    /** All of several conditions. */
    R all(Condition.All<?> all);

    /** Some of several conditions. */
    R any(Condition.Any<?> any);

    /** Not a condition. */
    R none(Condition.None<?> none);

    /** A pattern in a part. */
    R text(Condition.Text<?> text);

    /** A part that is there. */
    R has(Condition.Has<?> has);

    /** An author of a name. */
    R named(Condition.Named named);

    /** An identifier of the same work. */
    R sameWork(Condition.SameWork sameWork);
}
