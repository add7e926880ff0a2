package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;

/**
 * One way a block of lines can look: its parts in their order. Most parts can be left out at a cost, so that a page with an
 * accident in it still has a cheapest reading, and the reading tells what happened.
 *
 * @param name what a person would call the layout
 * @param kind what becomes of the block
 * @param prior the cost of choosing this layout where nothing was chosen before
 * @param outside whether blank lines come before the block
 * @param inside whether blank lines come before its further parts
 * @param parts the parts in their order
 */
public record Layout<R extends Enum<R> & Role>(
        String name, Kind kind, int prior, Gap outside, Gap inside, ImmutableList<Part<R>> parts) {
    /** What becomes of a block. */
    public enum Kind {
        /** A record. A listing keeps to one layout of its records, and pays for every change. */
        RECORD,
        /** Words that hold for the records below. */
        HEADING,
        /** What stands among the records and is none, such as a break. */
        OTHER,
        /** Words of the site. */
        CHROME,
        /** What only divides. */
        SEPARATOR,
        /** Nobody can say for certain. */
        UNCERTAIN,
        /** More than the limits allow. */
        OVERSIZED
    }

    /** A layout with or without blank lines. */
    @SafeVarargs
    public static <R extends Enum<R> & Role> Layout<R> of(String name, Kind kind, int prior, Part<R>... parts) {
        ImmutableList.Builder<Part<R>> all = ImmutableList.builder();
        for (Part<R> part : parts) {
            all.add(part);
        }
        return new Layout<>(name, kind, prior, Gap.ANY, Gap.ANY, all.build());
    }

    /** The same parts, too much of them for the limits. */
    Layout<R> oversized() {
        return new Layout<>(name, Kind.OVERSIZED, prior, outside, inside, parts);
    }

    /** The layout without a blank line anywhere. */
    public Layout<R> tight() {
        return new Layout<>(name + ", no blank lines", kind, prior, Gap.NONE, Gap.NONE, parts);
    }

    /** The layout with blank lines between blocks and none inside. */
    public Layout<R> apart() {
        return new Layout<>(name + ", blank lines between", kind, prior, Gap.BLANK, Gap.NONE, parts);
    }

    /** The layout with a blank line before every part that is not glued to the one above. */
    public Layout<R> spaced() {
        return new Layout<>(name + ", blank lines everywhere", kind, prior, Gap.BLANK, Gap.BLANK, parts);
    }
}
