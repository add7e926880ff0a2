package io.github.offprint.parsers.lines;

import java.util.Optional;

/**
 * A place in a {@link Layout} that a line can take, and what it costs to do otherwise.
 *
 * @param role what the line there is
 * @param opens the cost of a block that begins with this part, {@link Role#NEVER} where none can
 * @param absent the cost of a block that leaves the part out
 * @param again the cost of a further line of the same part, {@link Role#NEVER} where none can be
 * @param bound whether it goes on with the part before it, and cannot be where that one is absent
 * @param gap whether a blank line comes before it inside a block; as the layout has it where empty
 */
public record Part<R extends Enum<R> & Role>(
        R role, int opens, int absent, int again, boolean bound, Optional<Gap> gap) {
    /** A part that a block may have or leave out, but not begin with. */
    public static <R extends Enum<R> & Role> Part<R> of(R role) {
        return new Part<>(role, Role.NEVER, 0, Role.NEVER, false, Optional.empty());
    }

    /** The part, able to begin a block. */
    public Part<R> opens(int cost) {
        return new Part<>(role, cost, absent, again, bound, gap);
    }

    /** The part, missed when it is absent. */
    public Part<R> absent(int cost) {
        return new Part<>(role, opens, cost, again, bound, gap);
    }

    /** The part, taking several lines. */
    public Part<R> repeats() {
        return new Part<>(role, opens, absent, 0, bound, gap);
    }

    /** The part, as the rest of the part before it. */
    public Part<R> goesOn() {
        return new Part<>(role, opens, absent, again, true, gap);
    }

    /** The part, in one paragraph with what comes before it in every layout. */
    public Part<R> glued() {
        return new Part<>(role, opens, absent, again, bound, Optional.of(Gap.GLUED));
    }

    /** The part, with or without a blank line before it. */
    public Part<R> anywhere() {
        return new Part<>(role, opens, absent, again, bound, Optional.of(Gap.ANY));
    }
}
