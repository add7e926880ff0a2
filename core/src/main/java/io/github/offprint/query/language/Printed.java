package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A question as text, within the limits of the language.
 *
 * @param text the text
 * @param shape whether it can stand beside others without parentheses
 * @param depth how many parentheses and denials stand within each other
 * @param conditions how many conditions it has
 */
record Printed(String text, Shape shape, int depth, int conditions) {
    /** What a text is made of at its outside. */
    enum Shape {
        /** One condition, denied or not. */
        SINGLE,
        /** Several that are joined. */
        JOINED
    }

    Printed {
        requireLength(text.length());
        requireDepth(depth);
        if (conditions > QueryLanguage.MAX_CONDITIONS) {
            throw new IllegalArgumentException(
                    "written out, the query has more than " + QueryLanguage.MAX_CONDITIONS + " conditions");
        }
    }

    static void requireDepth(int depth) {
        if (depth > QueryLanguage.MAX_DEPTH) {
            throw new IllegalArgumentException("written out, parentheses and denials stand more than "
                    + QueryLanguage.MAX_DEPTH + " within each other");
        }
    }

    /** Refuses texts that cannot be read back. */
    static void requireLength(long length) {
        if (length > QueryLanguage.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "written out, the query has more than " + QueryLanguage.MAX_LENGTH + " characters");
        }
    }

    /** One condition. */
    static Printed of(String text) {
        return new Printed(text, Shape.SINGLE, 0, 1);
    }

    /** Several, with a separator between them and parentheses round those that are joined. */
    static Printed join(String separator, ImmutableList<Printed> parts) {
        ImmutableList<Printed> single = parts.stream().map(Printed::single).collect(ImmutableList.toImmutableList());
        // Asked before they are joined: together they can be far longer than a query may be.
        requireLength(single.stream().mapToLong(part -> part.text.length()).sum());
        return new Printed(
                single.stream().map(Printed::text).collect(Collectors.joining(separator)),
                Shape.JOINED,
                single.stream().mapToInt(Printed::depth).max().orElse(0),
                single.stream().mapToInt(Printed::conditions).sum());
    }

    /** The same in parentheses where it is joined. */
    private Printed single() {
        return shape == Shape.SINGLE ? this : behind("");
    }

    /** The complement. */
    Printed denied() {
        Printed single = single();
        return new Printed("-" + single.text, Shape.SINGLE, single.depth + 1, conditions);
    }

    /** The same as a group behind a path and its colon. */
    Printed behind(String path) {
        return new Printed(path + '(' + text + ')', Shape.SINGLE, depth + 1, conditions);
    }
}
