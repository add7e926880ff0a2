package io.github.offprint.parsers.lines;

import io.github.offprint.source.Line;

/**
 * Finds the assembly of lines into blocks that costs least: the Viterbi algorithm over the states of a {@link Grammar},
 * with a window of bounded size. What the lines far behind mean no longer depends on what comes, so it is handed out and
 * forgotten; a listing of any size takes the memory of the window.
 *
 * <p>Every path that survives agrees with what was handed out: the others are dropped, so that blocks are never torn.
 *
 * <p>G. D. Forney, The Viterbi algorithm, Proceedings of the IEEE 61 (1973), 268-278; section III on truncating survivors.
 */
final class Assembly<R extends Enum<R> & Role> {
    /** How many lines are held back at most: a page or more of text that fits no record has to be seen as a whole. */
    private static final int WINDOW = 96;
    /** How many characters are held back at most, so that a window of huge lines is a short one. */
    private static final int WINDOW_CHARACTERS = 1 << 18;
    /** What it costs at most that a line of which nothing is known is what prose may be by accident. */
    private static final int UNKNOWN = 12;

    /** Takes the lines in their order, each with what it is. */
    interface Taker<R extends Enum<R> & Role> {
        /** Takes a line; it belongs to the block of the line before it, unless it opens one. */
        void take(Line line, LineShape shape, Layout<R> layout, R role, boolean opens);
    }

    private final Grammar<R> grammar;
    private final Taker<R> taker;
    private final Trellis trellis;

    // The window: each line with the last step of the cheapest path to every state.
    private final Line[] lines = new Line[WINDOW];
    private final LineShape[] shapes = new LineShape[WINDOW];
    private final short[][] steps;
    private int held;
    private long heldCharacters;

    private final int[] roleCost;
    private LineShape before = LineShape.NONE;

    Assembly(Grammar<R> grammar, Taker<R> taker) {
        this.grammar = grammar;
        this.taker = taker;
        this.trellis = new Trellis(grammar.states());
        this.steps = new short[WINDOW][grammar.states().count];
        this.roleCost = new int[grammar.roles().size()];
    }

    /** Adds a line that is not blank. */
    void add(Line line, LineShape shape, boolean blankBefore) {
        if (held == WINDOW || heldCharacters > WINDOW_CHARACTERS && held > 1) {
            handOut(held / 2);
        }
        for (int i = 0; i < roleCost.length; i++) {
            roleCost[i] = cost(grammar.roles().get(i), shape);
        }
        trellis.step(blankBefore, roleCost, steps[held]);
        lines[held] = line;
        shapes[held] = shape;
        held++;
        heldCharacters += line.text().length();
        before = shape;
    }

    private int cost(R role, LineShape shape) {
        int cost = role.cost(shape, before);
        return shape.isLeftOut() && cost < Role.NEVER ? Math.min(cost, UNKNOWN) : cost;
    }

    /** Ends the listing: hands out what is left. */
    void finish() {
        handOut(held);
    }

    /** Hands out the first lines of the window as the cheapest path has them, and drops the paths that disagree. */
    private void handOut(int count) {
        if (count == 0) {
            return;
        }
        int[] path = cheapestPath();
        for (int i = 0; i < count; i++) {
            int state = path[i] & Trellis.OPENS - 1;
            taker.take(
                    lines[i],
                    shapes[i],
                    grammar.layouts().get(grammar.states().layoutOf[state]),
                    grammar.roles().get(grammar.states().roleOf[state]),
                    (path[i] & Trellis.OPENS) != 0);
        }
        dropDissenters(count, path[count - 1] & Trellis.OPENS - 1);
        forget(count);
    }

    /** The state at each line of the window, with whether it opens a block. */
    private int[] cheapestPath() {
        int state = trellis.cheapestEnd();
        int[] path = new int[held];
        for (int i = held - 1; i >= 0; i--) {
            int step = steps[i][state];
            path[i] = state | step & Trellis.OPENS;
            state = step & Trellis.OPENS - 1;
        }
        return path;
    }

    private void dropDissenters(int count, int kept) {
        for (int s = 0; s < grammar.states().count; s++) {
            if (trellis.survives(s) && cameThrough(s, count) != kept) {
                trellis.drop(s);
            }
        }
    }

    /** The state of the path to a state at the last line that is handed out. */
    private int cameThrough(int end, int count) {
        int state = end;
        for (int i = held - 1; i >= count; i--) {
            state = steps[i][state] & Trellis.OPENS - 1;
        }
        return state;
    }

    private void forget(int count) {
        for (int i = 0; i < count; i++) {
            heldCharacters -= lines[i].text().length();
        }
        for (int i = count; i < held; i++) {
            lines[i - count] = lines[i];
            shapes[i - count] = shapes[i];
            short[] freed = steps[i - count];
            steps[i - count] = steps[i];
            steps[i] = freed;
        }
        held -= count;
    }
}
