package io.github.offprint.parsers.lines;

import io.github.offprint.parsers.lines.Layout.Kind;
import io.github.offprint.source.Line;
import java.util.Arrays;

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
    /** How many lines are held back at most. Three records of the wordiest family, a page and more of the others. */
    private static final int WINDOW = 64;
    /** How many characters are held back at most, so that a window of huge lines is a short one. */
    private static final int WINDOW_CHARACTERS = 1 << 18;

    private static final int INFINITE = 1 << 28;
    private static final int OPENS = 1 << 14;

    /** Takes the lines in their order, each with what it is. */
    interface Taker<R extends Enum<R> & Role> {
        /** Takes a line; it belongs to the block of the line before it, unless it opens one. */
        void take(Line line, LineShape shape, Layout<R> layout, R role, boolean opens);
    }

    private final Grammar<R> grammar;
    private final Taker<R> taker;

    // The table, one entry per state.
    private final int count;
    private final int[] layoutOf;
    private final int[] roleOf;
    private final int[] opens;
    private final int[] absent;
    private final int[] again;
    private final int[] closes;
    private final int[][] openingGap;
    private final int[][] insideGap;
    // One entry per layout.
    private final boolean[] ofRecords;
    private final int[] prior;

    // The survivors: what the cheapest path to each state costs, and its last step at each line of the window.
    private int[] cost;
    private int[] next;
    private final short[][] steps = new short[WINDOW][];
    private final Line[] lines = new Line[WINDOW];
    private final LineShape[] shapes = new LineShape[WINDOW];
    private int held;
    private long heldCharacters;
    private LineShape before = LineShape.NONE;

    // What it costs to be between two blocks, and the last state on the way there.
    private final int[] closed;
    private final int[] closedFrom;
    private final int[] roleCost;
    private boolean started;

    Assembly(Grammar<R> grammar, Taker<R> taker) {
        this.grammar = grammar;
        this.taker = taker;
        this.count = grammar.states().size();
        this.layoutOf =
                grammar.states().stream().mapToInt(Grammar.State::layout).toArray();
        this.roleOf = grammar.states().stream().mapToInt(Grammar.State::role).toArray();
        this.opens = grammar.states().stream()
                .mapToInt(state -> state.part().opens())
                .toArray();
        this.absent = grammar.states().stream()
                .mapToInt(state -> state.part().absent())
                .toArray();
        this.again = grammar.states().stream()
                .mapToInt(state -> state.part().again())
                .toArray();
        this.closes = grammar.states().stream().mapToInt(Grammar.State::closes).toArray();
        this.openingGap = new int[2][];
        this.insideGap = new int[2][];
        for (int blank = 0; blank < 2; blank++) {
            int at = blank;
            openingGap[blank] = grammar.states().stream()
                    .mapToInt(state -> state.opening().get(at))
                    .toArray();
            insideGap[blank] = grammar.states().stream()
                    .mapToInt(state -> state.inside().get(at))
                    .toArray();
        }
        int layouts = grammar.layouts().size();
        this.ofRecords = new boolean[layouts];
        this.prior = new int[layouts];
        for (int i = 0; i < layouts; i++) {
            ofRecords[i] = grammar.layouts().get(i).kind() == Kind.RECORD;
            prior[i] = grammar.layouts().get(i).prior();
        }
        this.closed = new int[layouts + 1];
        this.closedFrom = new int[layouts + 1];
        this.roleCost = new int[grammar.roles().size()];
        this.cost = new int[count];
        this.next = new int[count];
        for (int i = 0; i < WINDOW; i++) {
            steps[i] = new short[count];
        }
        Arrays.fill(cost, INFINITE);
    }

    /** Adds a line that is not blank. */
    void add(Line line, LineShape shape, boolean blankBefore) {
        if (held == WINDOW || heldCharacters > WINDOW_CHARACTERS && held > 1) {
            handOut(held / 2);
        }
        lines[held] = line;
        shapes[held] = shape;
        weigh(shape);
        closeBlocks();
        step(blankBefore ? 1 : 0, steps[held]);
        held++;
        heldCharacters += line.text().length();
        before = shape;
    }

    /** Ends the listing: hands out what is left, and is ready for another one. */
    void finish() {
        handOut(held);
        Arrays.fill(cost, INFINITE);
        started = false;
        before = LineShape.NONE;
    }

    private void weigh(LineShape shape) {
        for (int i = 0; i < roleCost.length; i++) {
            roleCost[i] = grammar.roles().get(i).cost(shape, before);
        }
    }

    /** For each layout the cheapest way to have just ended a block of it; at the end of the array, of any but records. */
    private void closeBlocks() {
        Arrays.fill(closed, INFINITE);
        int last = closed.length - 1;
        if (!started) {
            closed[last] = 0;
            closedFrom[last] = 0;
            started = true;
            return;
        }
        for (int s = 0; s < count; s++) {
            int layout = layoutOf[s];
            int total = cost[s] + closes[s];
            if (total < closed[layout]) {
                closed[layout] = total;
                closedFrom[layout] = s;
            }
        }
        for (int i = 0; i < last; i++) {
            if (!ofRecords[i] && closed[i] < closed[last]) {
                closed[last] = closed[i];
                closedFrom[last] = closedFrom[i];
            }
        }
    }

    /** One step of every survivor to the line at hand. */
    private void step(int blank, short[] steps) {
        int others = closed.length - 1;
        int bestRecord = cheapestRecord();
        int lowest = INFINITE;
        int reach = INFINITE;
        int reachFrom = 0;
        int start = INFINITE;
        int startFrom = 0;
        for (int s = 0; s < count; s++) {
            int layout = layoutOf[s];
            if (s == 0 || layoutOf[s - 1] != layout) {
                reach = INFINITE;
                // A new block: after one of the same layout, after what is no record, or after a change of layout.
                boolean records = ofRecords[layout];
                start = closed[others] + prior[layout];
                startFrom = closedFrom[others];
                int change =
                        bestRecord < 0 ? INFINITE : closed[bestRecord] + prior[layout] + (records ? Grammar.CHANGE : 0);
                if (change < start) {
                    start = change;
                    startFrom = closedFrom[bestRecord];
                }
                if (records && closed[layout] <= start) {
                    start = closed[layout];
                    startFrom = closedFrom[layout];
                }
            } else {
                // Inside a block: from the part before, or from further up over parts that are absent.
                reach = Math.min(INFINITE, reach + absent[s - 1]);
                if (cost[s - 1] <= reach) {
                    reach = cost[s - 1];
                    reachFrom = s - 1;
                }
            }
            int best = start + opens[s] + openingGap[blank][s];
            int step = startFrom | OPENS;
            int further = insideGap[blank][s];
            if (reach + further < best) {
                best = reach + further;
                step = reachFrom;
            }
            if (cost[s] + again[s] + further < best) {
                best = cost[s] + again[s] + further;
                step = s;
            }
            best = Math.min(INFINITE, best + roleCost[roleOf[s]]);
            next[s] = best;
            steps[s] = (short) step;
            lowest = Math.min(lowest, best);
        }
        settle(lowest);
    }

    private int cheapestRecord() {
        int best = -1;
        for (int i = 0; i < closed.length - 1; i++) {
            if (ofRecords[i] && closed[i] < INFINITE && (best < 0 || closed[i] < closed[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Takes over the new costs, counted from the lowest one so that they never grow. */
    private void settle(int lowest) {
        for (int s = 0; s < count; s++) {
            next[s] = next[s] >= Role.NEVER + lowest ? INFINITE : next[s] - lowest;
        }
        int[] old = cost;
        cost = next;
        next = old;
    }

    /** Hands out the first lines of the window as the cheapest path has them, and drops the paths that disagree. */
    private void handOut(int lineCount) {
        if (lineCount == 0) {
            return;
        }
        int[] path = cheapestPath();
        for (int i = 0; i < lineCount; i++) {
            int state = path[i] & OPENS - 1;
            taker.take(
                    lines[i],
                    shapes[i],
                    grammar.layouts().get(layoutOf[state]),
                    grammar.states().get(state).part().role(),
                    (path[i] & OPENS) != 0);
        }
        dropDissenters(lineCount, path[lineCount - 1] & OPENS - 1);
        forget(lineCount);
    }

    /** The state at each line of the window, with whether it opens a block. */
    private int[] cheapestPath() {
        int state = 0;
        for (int s = 1; s < count; s++) {
            if (cost[s] + closes[s] < cost[state] + closes[state]) {
                state = s;
            }
        }
        int[] path = new int[held];
        for (int i = held - 1; i >= 0; i--) {
            int step = steps[i][state];
            path[i] = state | step & OPENS;
            state = step & OPENS - 1;
        }
        return path;
    }

    private void dropDissenters(int lineCount, int kept) {
        for (int s = 0; s < count; s++) {
            int state = s;
            for (int i = held - 1; i >= lineCount; i--) {
                state = steps[i][state] & OPENS - 1;
            }
            if (state != kept) {
                cost[s] = INFINITE;
            }
        }
    }

    private void forget(int lineCount) {
        for (int i = 0; i < lineCount; i++) {
            heldCharacters -= lines[i].text().length();
        }
        for (int i = lineCount; i < held; i++) {
            lines[i - lineCount] = lines[i];
            shapes[i - lineCount] = shapes[i];
            short[] freed = steps[i - lineCount];
            steps[i - lineCount] = steps[i];
            steps[i] = freed;
        }
        held -= lineCount;
    }
}
