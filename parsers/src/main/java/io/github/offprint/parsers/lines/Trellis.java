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
    static final int CHANGE = 20;
    /** What it costs that a page goes on with another of its own layouts. */
    static final int TURN = 8;
    /** No page yet. */
    private static final int FRESH = -1;
    /** How much dearer than the best a layout may be; more than a change and two accidents. */
    private static final int BEAM = 40;

    private final States table;
    private int[] cost;
    private int[] next;
    /** The page that the records on the way to a state were of; {@link #FRESH} where there were none. */
    private int[] page;

    private int[] nextPage;
    private final boolean[] alive;

    // The cheapest ways to be between two blocks, and the last state on each: after a record of a layout, after
    // a record of a page, after anything else that came after records of a page, after anything else at the
    // head of a page, after anything.
    private final Ways ofLayout;
    private final Ways ofPage;
    private final Ways sincePage;
    private final Ways rest;

    /** Some ways with what each costs. */
    private static final class Ways {
        private final int[] cost;
        private final int[] from;

        Ways(int count) {
            cost = new int[count];
            from = new int[count];
        }

        void clear() {
            Arrays.fill(cost, INFINITE);
        }

        void offer(int way, int total, int state) {
            if (total < cost[way]) {
                cost[way] = total;
                from[way] = state;
            }
        }
    }

    private static final int AT_HEAD = 0;
    private static final int AFTER_RECORD = 1;
    private static final int AFTER_OTHER = 2;

    // The cheapest way to begin a block, as start() finds it.
    private int start;
    private int startFrom;

    Trellis(States table) {
        this.table = table;
        this.cost = new int[table.count];
        this.next = new int[table.count];
        this.page = new int[table.count];
        this.nextPage = new int[table.count];
        this.alive = new boolean[table.layouts];
        this.ofLayout = new Ways(table.layouts);
        this.ofPage = new Ways(table.pages);
        this.sincePage = new Ways(table.pages);
        this.rest = new Ways(AFTER_OTHER + 1);
        Arrays.fill(page, FRESH);
        Arrays.fill(next, INFINITE);
    }

    private boolean started;

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

    private void closeBlocks() {
        ofLayout.clear();
        ofPage.clear();
        sincePage.clear();
        rest.clear();
        if (!started) {
            rest.offer(AT_HEAD, 0, 0);
            started = true;
            return;
        }
        for (int layout = 0; layout < table.layouts; layout++) {
            if (alive[layout]) {
                close(layout);
            }
        }
    }

    private void close(int layout) {
        boolean record = table.ofRecords[layout];
        for (int s = table.first[layout]; s < table.first[layout + 1]; s++) {
            int total = cost[s] + table.closes[s];
            if (total >= INFINITE) {
                continue;
            }
            if (record) {
                ofLayout.offer(layout, total, s);
                ofPage.offer(table.pageOf[layout], total, s);
                rest.offer(AFTER_RECORD, total, s);
            } else if (page[s] == FRESH) {
                rest.offer(AT_HEAD, total, s);
            } else {
                sincePage.offer(page[s], total, s);
                rest.offer(AFTER_OTHER, total, s);
            }
        }
    }

    /** A new block: a record after one of its own layout or page, or after a change; anything else after anything. */
    private void start(int layout) {
        int prior = table.prior[layout];
        start = INFINITE;
        if (table.ofRecords[layout]) {
            consider(rest, AT_HEAD, prior);
            consider(rest, AFTER_RECORD, prior + CHANGE);
            consider(rest, AFTER_OTHER, prior + CHANGE);
            consider(sincePage, table.pageOf[layout], 0);
            consider(ofPage, table.pageOf[layout], TURN);
            consider(ofLayout, layout, 0);
        } else {
            consider(rest, AT_HEAD, prior);
            consider(rest, AFTER_OTHER, prior);
            consider(rest, AFTER_RECORD, prior);
        }
    }

    private void consider(Ways ways, int way, int more) {
        if (ways.cost[way] + more < start) {
            start = ways.cost[way] + more;
            startFrom = ways.from[way];
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
            int come = table.bound[s] ? cost[s - 1] : reach;
            if (come + inside[s] < best) {
                best = come + inside[s];
                step = table.bound[s] ? s - 1 : reachFrom;
            }
            if (cost[s] + table.again[s] + inside[s] < best) {
                best = cost[s] + table.again[s] + inside[s];
                step = s;
            }
            best = Math.min(INFINITE, best + roleCost[table.roleOf[s]]);
            next[s] = best;
            nextPage[s] = pageAfter(layout, step);
            steps[s] = (short) step;
            lowest = Math.min(lowest, best);
        }
        return lowest;
    }

    private int pageAfter(int layout, int step) {
        if (table.ofRecords[layout]) {
            return table.pageOf[layout];
        }
        return table.ofPages[layout] ? FRESH : page[step & OPENS - 1];
    }

    private int throughDoors(int layout, int gap, int[] roleCost, short[] steps) {
        start(layout);
        int lowest = INFINITE;
        for (int s : table.doors[layout]) {
            next[s] = start + table.opens[s] + table.openingGap[gap][s] + roleCost[table.roleOf[s]];
            nextPage[s] = pageAfter(layout, startFrom);
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
                // In both, for a layout that revives is entered through its doors alone and must not find what it was.
                Arrays.fill(next, table.first[layout], table.first[layout + 1], INFINITE);
                Arrays.fill(cost, table.first[layout], table.first[layout + 1], INFINITE);
            }
        }
        int[] old = cost;
        cost = next;
        next = old;
        int[] oldPage = page;
        page = nextPage;
        nextPage = oldPage;
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
