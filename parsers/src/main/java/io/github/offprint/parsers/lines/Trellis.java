package io.github.offprint.parsers.lines;

import java.util.Arrays;

/**
 * The cheapest path to every state, carried from line to line. A layout whose paths have all become much dearer than the best
 * one is left alone until a block of it opens again, so that a line costs about as much as the layouts that are in question.
 */
final class Trellis {
    /** What a step is packed into: the state it came from, and whether it opened a block. */
    static final int OPENS = 1 << 14;

    private static final int INFINITE = 1 << 28;
    /** What it costs that a page changes the layout of its records with no heading between. */
    private static final int CHANGE = 20;
    /** What it costs that a page goes on with another of its own layouts. */
    private static final int TURN = 8;
    /** How much dearer than the best a layout may be; more than a change and two accidents. */
    private static final int BEAM = 64;

    private final States table;
    private int[] cost;
    private int[] next;
    private final boolean[] alive;

    // What it costs to be between two blocks, and the last state on the way there: per layout, and for the best of each
    // kind.
    private final int[] closed;
    private final int[] closedFrom;
    private final int[] page;
    private final int[] pageFrom;
    private int records;
    private int recordsFrom;
    private int others;
    private int othersFrom;
    private boolean started;

    Trellis(States table) {
        this.table = table;
        this.cost = new int[table.count];
        this.next = new int[table.count];
        this.alive = new boolean[table.layouts];
        this.closed = new int[table.layouts];
        this.closedFrom = new int[table.layouts];
        this.page = new int[table.pages];
        this.pageFrom = new int[table.pages];
        restart();
    }

    /** Forgets all paths: the next line is the first. */
    void restart() {
        Arrays.fill(cost, INFINITE);
        Arrays.fill(next, INFINITE);
        Arrays.fill(alive, false);
        started = false;
    }

    /** Takes every path one line further. */
    void step(boolean blankBefore, int[] roleCost, short[] steps) {
        closeBlocks();
        int gap = blankBefore ? 1 : 0;
        int lowest = INFINITE;
        for (int layout = 0; layout < table.layouts; layout++) {
            lowest = Math.min(
                    lowest,
                    alive[layout]
                            ? throughLayout(layout, gap, roleCost, steps)
                            : throughDoors(layout, gap, roleCost, steps));
        }
        settle(lowest);
    }

    /** The cheapest way to have just ended a block, of each layout, of each page, of any record, of anything else. */
    private void closeBlocks() {
        Arrays.fill(page, INFINITE);
        records = INFINITE;
        others = started ? INFINITE : 0;
        othersFrom = 0;
        started = true;
        for (int layout = 0; layout < table.layouts; layout++) {
            closed[layout] = INFINITE;
            if (alive[layout]) {
                close(layout);
            }
        }
    }

    private void close(int layout) {
        int best = INFINITE;
        int from = 0;
        for (int s = table.first[layout]; s < table.first[layout + 1]; s++) {
            int total = cost[s] + table.closes[s];
            if (total < best) {
                best = total;
                from = s;
            }
        }
        closed[layout] = best;
        closedFrom[layout] = from;
        if (!table.ofRecords[layout]) {
            if (best < others) {
                others = best;
                othersFrom = from;
            }
            return;
        }
        if (best < records) {
            records = best;
            recordsFrom = from;
        }
        int p = table.pageOf[layout];
        if (best < page[p]) {
            page[p] = best;
            pageFrom[p] = from;
        }
    }

    // The cheapest way to begin a block, found by start().
    private int start;
    private int startFrom;

    /** A new block: after what is no record, after a record of its own layout or page, or after a change. */
    private void start(int layout) {
        start = others + table.prior[layout];
        startFrom = othersFrom;
        boolean record = table.ofRecords[layout];
        consider(records + table.prior[layout] + (record ? CHANGE : 0), recordsFrom);
        if (record) {
            int p = table.pageOf[layout];
            consider(page[p] + TURN, pageFrom[p]);
            consider(closed[layout], closedFrom[layout]);
        }
    }

    private void consider(int total, int from) {
        if (total <= start) {
            start = total;
            startFrom = from;
        }
    }

    private int throughLayout(int layout, int gap, int[] roleCost, short[] steps) {
        start(layout);
        int[] opening = table.openingGap[gap];
        int[] inside = table.insideGap[gap];
        int lowest = INFINITE;
        int reach = INFINITE;
        int reachFrom = 0;
        int first = table.first[layout];
        for (int s = first; s < table.first[layout + 1]; s++) {
            if (s > first) {
                // From the part before, or from further up over parts that are absent.
                reach += table.absent[s - 1];
                if (cost[s - 1] <= reach) {
                    reach = cost[s - 1];
                    reachFrom = s - 1;
                }
            }
            int best = start + table.opens[s] + opening[s];
            int step = startFrom | OPENS;
            if (reach + inside[s] < best) {
                best = reach + inside[s];
                step = reachFrom;
            }
            if (cost[s] + table.again[s] + inside[s] < best) {
                best = cost[s] + table.again[s] + inside[s];
                step = s;
            }
            best = Math.min(INFINITE, best + roleCost[table.roleOf[s]]);
            next[s] = best;
            steps[s] = (short) step;
            lowest = Math.min(lowest, best);
        }
        return lowest;
    }

    private int throughDoors(int layout, int gap, int[] roleCost, short[] steps) {
        start(layout);
        int lowest = INFINITE;
        for (int s : table.doors[layout]) {
            next[s] = start + table.opens[s] + table.openingGap[gap][s] + roleCost[table.roleOf[s]];
            steps[s] = (short) (startFrom | OPENS);
            lowest = Math.min(lowest, next[s]);
        }
        return lowest;
    }

    /** Takes over the new costs, counted from the lowest one so that they never grow. */
    private void settle(int lowest) {
        for (int layout = 0; layout < table.layouts; layout++) {
            boolean was = alive[layout];
            alive[layout] = false;
            if (was) {
                for (int s = table.first[layout]; s < table.first[layout + 1]; s++) {
                    settle(layout, s, lowest);
                }
            } else {
                for (int s : table.doors[layout]) {
                    settle(layout, s, lowest);
                }
            }
            if (!alive[layout]) {
                Arrays.fill(next, table.first[layout], table.first[layout + 1], INFINITE);
            }
        }
        int[] old = cost;
        cost = next;
        next = old;
    }

    private void settle(int layout, int s, int lowest) {
        next[s] = next[s] - lowest > Role.NEVER / 2 ? INFINITE : next[s] - lowest;
        alive[layout] |= next[s] <= BEAM;
    }

    /** The state in which the cheapest path ends, if the listing ended here. */
    int cheapestEnd() {
        int best = 0;
        for (int s = 1; s < table.count; s++) {
            if (cost[s] + table.closes[s] < cost[best] + table.closes[best]) {
                best = s;
            }
        }
        return best;
    }

    /** Whether a path ends in the state. */
    boolean survives(int state) {
        return cost[state] < INFINITE;
    }

    /** Drops the path that ends in the state. */
    void drop(int state) {
        cost[state] = INFINITE;
    }
}
