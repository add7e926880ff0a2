package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;

/**
 * One way a block of lines can look: its parts in their order. Most parts can be left out at a cost, so that a page with an
 * accident in it still has a cheapest reading, and the reading tells what happened.
 *
 * @param name what a person would call the layout
 * @param page what kind of page the layout is of; one page may mix its layouts, as some wrap one abstract and not the next
 * @param kind what becomes of the block
 * @param prior the cost of choosing this layout where nothing was chosen before
 * @param outside whether blank lines come before the block
 * @param inside whether blank lines come before its further parts
 * @param parts the parts in their order
 */
public record Layout<R extends Enum<R> & Role>(
        String name, String page, Kind kind, int prior, Gap outside, Gap inside, ImmutableList<Part<R>> parts) {
    /** What becomes of a block. */
    public enum Kind {
        /** A record. A listing keeps to one layout of its records, and pays for every change. */
        RECORD,
        /** The head of a page: what is below owes nothing to what is above, not even its layout. */
        PAGE,
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
        return new Layout<>(name, name, kind, prior, Gap.ANY, Gap.ANY, all.build());
    }

    /** A layout with or without blank lines. */
    public static <R extends Enum<R> & Role> Layout<R> of(String name, Kind kind, int prior, Iterable<Part<R>> parts) {
        return new Layout<>(name, name, kind, prior, Gap.ANY, Gap.ANY, ImmutableList.copyOf(parts));
    }

    /** The same parts, too much of them for the limits. */
    Layout<R> oversized() {
        return new Layout<>(name, page, Kind.OVERSIZED, prior, outside, inside, parts);
    }

    /** The layout without a blank line anywhere. */
    public Layout<R> tight() {
        return spaced(", no blank lines", Gap.NONE, Gap.NONE);
    }

    /** The layout with blank lines between blocks and none inside. */
    public Layout<R> apart() {
        return spaced(", blank lines between", Gap.BLANK, Gap.NONE);
    }

    /** The layout with blank lines between blocks, which alone divide them, and none inside. */
    public Layout<R> divided() {
        return spaced(", blank lines alone between", Gap.BLANK_FOR_CERTAIN, Gap.NONE);
    }

    /** The layout with a blank line before every part that is not glued to the one above. */
    public Layout<R> spaced() {
        return spaced(", blank lines everywhere", Gap.BLANK, Gap.BLANK);
    }

    private Layout<R> spaced(String suffix, Gap outside, Gap inside) {
        return new Layout<>(name + suffix, page + suffix, kind, prior, outside, inside, parts);
    }

    /** The layout as one of several on pages of the same kind. */
    public Layout<R> onPagesOf(String kindOfPage) {
        return new Layout<>(name, kindOfPage, kind, prior, outside, inside, parts);
    }
}
