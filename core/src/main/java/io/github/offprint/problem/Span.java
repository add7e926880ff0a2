package io.github.offprint.problem;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of one source: from the first character to just behind the last one.
 *
 * @param source the name of the source, as its {@code Source} has it
 * @param start the place of the first character
 * @param end the place behind the last character; equal to {@code start} for an empty span
 */
public record Span(String source, Position start, Position end) {
    /** Refuses a span that ends before it starts. */
    public Span {
        requireNonNull(source, "source");
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException(
                    "a span of " + source + " ends at " + end + ", before its start " + start);
        }
    }

    /** The empty span at the very start of a source, for problems that concern the source as a whole. */
    public static Span startOf(String source) {
        return new Span(source, Position.START, Position.START);
    }

    /** The length in UTF-16 units. */
    public long length() {
        return end.offset() - start.offset();
    }

    /** Whether the other span lies in this one, in the same source. */
    public boolean contains(Span other) {
        return source.equals(other.source) && start.compareTo(other.start) <= 0 && other.end.compareTo(end) <= 0;
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return source.equals(other.source)
                && start.offset() < other.end.offset()
                && other.start.offset() < end.offset();
    }

    /** The smallest span that covers this one and the other one of the same source. */
    public Span to(Span other) {
        return new Span(
                source,
                start.compareTo(other.start) <= 0 ? start : other.start,
                end.compareTo(other.end) >= 0 ? end : other.end);
    }

    /** Gives {@code source:line:column}, the form that terminals and editors turn into a link. */
    @Override
    public String toString() {
        return source + ":" + start;
    }
}
