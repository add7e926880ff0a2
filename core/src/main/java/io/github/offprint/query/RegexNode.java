package io.github.offprint.query;

import com.google.common.collect.ImmutableList;

/** The tree of a regular expression. */
sealed interface RegexNode {
    /** The empty text. */
    RegexNode EMPTY = new Sequence(ImmutableList.of());

    /** One character of a set. */
    record One(CharacterSet set) implements RegexNode {}

    /** A place between characters. */
    record Place(Anchor anchor) implements RegexNode {}

    /** One after the other. */
    record Sequence(ImmutableList<RegexNode> parts) implements RegexNode {}

    /** One or the other. */
    record Choice(ImmutableList<RegexNode> parts) implements RegexNode {}

    /**
     * Again and again.
     *
     * @param most {@link #UNBOUNDED} or at least {@code least}
     */
    record Repeat(RegexNode part, int least, int most) implements RegexNode {
        static final int UNBOUNDED = Integer.MAX_VALUE;
    }

    /** The places that can be asked for. */
    enum Anchor {
        START,
        END,
        WORD_EDGE,
        NO_WORD_EDGE
    }
}
