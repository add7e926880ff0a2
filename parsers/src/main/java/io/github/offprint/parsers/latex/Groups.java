package io.github.offprint.parsers.latex;

import java.util.Arrays;

/** The braces that are open, each with what its end does and where its text starts. Grows on the heap, never on the stack. */
final class Groups {
    /** What the end of a group does. */
    enum Kind {
        /** Nothing. */
        PLAIN,
        /** Prints its brace: the group belongs to a command that is not known. */
        LITERAL,
        /** Closes the quotation. */
        QUOTE,
        /** Raises what the group holds. */
        RAISED,
        /** Lowers what the group holds. */
        LOWERED
    }

    private Kind[] kinds = new Kind[16];
    private int[] starts = new int[16];
    private int depth;

    void open(Kind kind, int start) {
        if (depth == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * depth);
            starts = Arrays.copyOf(starts, 2 * depth);
        }
        kinds[depth] = kind;
        starts[depth] = start;
        depth++;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    /** Ends the innermost group. */
    Kind close() {
        depth--;
        return kinds[depth];
    }

    /** Where the text of the group starts that was ended last. */
    int start() {
        return starts[depth];
    }
}
