package io.github.offprint.parsers.bibtex;

/**
 * The heads of entries (an at sign, a word, a brace) that were seen and not yet passed, each with the place where its braces close.
 * Braces match without regard to quotation marks and backslashes, as BibTeX counts them, so that one pass over the text finds
 * the ends of all entries, also of those that turn out to be needed only because another one is broken.
 */
final class Heads {
    private static final long OPEN = -1;

    private long[] starts = new long[8];
    private long[] opens = new long[8];
    private long[] closes = new long[8];
    private int[] depths = new int[8];
    private int[] deepest = new int[8];
    private boolean[] atLineStart = new boolean[8];
    private int first;
    private int size;

    /** The heads that are still open, the innermost last. */
    private int[] pending = new int[8];

    private int pendingFirst;
    private int pendingSize;
    private int depth;

    /** How many heads are kept. */
    int count() {
        return size - first;
    }

    /** Passes an opening brace that is no head's. */
    void open() {
        depth++;
        if (pendingSize > pendingFirst) {
            int innermost = pending[pendingSize - 1];
            deepest[innermost] = Math.max(deepest[innermost], depth);
        }
    }

    /** Passes a head. */
    void open(long start, long brace, boolean startsLine) {
        if (size == starts.length) {
            makeRoom();
        }
        starts[size] = start;
        opens[size] = brace;
        closes[size] = OPEN;
        depths[size] = depth;
        atLineStart[size] = startsLine;
        deepest[size] = depth + 1;
        if (pendingSize == pending.length) {
            makeRoomForPending();
        }
        pending[pendingSize++] = size++;
        depth++;
    }

    /** Passes the head of an entry in parentheses, whose end braces do not tell. */
    void parenthesis(long start, long open, boolean startsLine) {
        open(start, open, startsLine);
        pendingSize--;
        depth--;
    }

    /** Passes a closing brace. */
    void close(long end) {
        depth--;
        while (pendingSize > pendingFirst && depths[pending[pendingSize - 1]] >= depth) {
            int closed = pending[--pendingSize];
            closes[closed] = end;
            if (pendingSize > pendingFirst) {
                int outer = pending[pendingSize - 1];
                deepest[outer] = Math.max(deepest[outer], deepest[closed]);
            }
        }
    }

    /** The number of the head with a brace at an offset; -1 when there is none. */
    int find(long brace) {
        for (int i = first; i < size && opens[i] <= brace; i++) {
            if (opens[i] == brace) {
                return i;
            }
        }
        return -1;
    }

    /** The offset behind the brace that closes a head; -1 while it is open. */
    long end(int head) {
        return closes[head];
    }

    /** How many braces are open at once in a head, its own among them. */
    int nesting(int head) {
        return deepest[head] - depths[head];
    }

    /** The start of the first head behind an offset that starts a line; -1 when there is none. */
    long lineStartAfter(long offset) {
        for (int i = first; i < size; i++) {
            if (starts[i] > offset && atLineStart[i]) {
                return starts[i];
            }
        }
        return -1;
    }

    /** Forgets the heads before an offset. */
    void forgetBefore(long offset) {
        while (first < size && starts[first] < offset) {
            first++;
        }
        while (pendingFirst < pendingSize && pending[pendingFirst] < first) {
            pendingFirst++;
        }
        if (first == size) {
            clear();
        }
    }

    /** Forgets all of them. */
    void clear() {
        first = 0;
        size = 0;
        pendingFirst = 0;
        pendingSize = 0;
        depth = 0;
    }

    private void makeRoomForPending() {
        int kept = pendingSize - pendingFirst;
        int[] to = kept > pending.length / 2 ? new int[2 * pending.length] : pending;
        System.arraycopy(pending, pendingFirst, to, 0, kept);
        pending = to;
        pendingFirst = 0;
        pendingSize = kept;
    }

    private void makeRoom() {
        int kept = count();
        int room = kept > starts.length / 2 ? 2 * starts.length : starts.length;
        starts = moved(starts, room);
        opens = moved(opens, room);
        closes = moved(closes, room);
        depths = moved(depths, room);
        deepest = moved(deepest, room);
        boolean[] lines = new boolean[room];
        System.arraycopy(atLineStart, first, lines, 0, kept);
        atLineStart = lines;
        for (int i = pendingFirst; i < pendingSize; i++) {
            pending[i] -= first;
        }
        first = 0;
        size = kept;
    }

    private long[] moved(long[] from, int room) {
        long[] to = new long[room];
        System.arraycopy(from, first, to, 0, count());
        return to;
    }

    private int[] moved(int[] from, int room) {
        int[] to = new int[room];
        System.arraycopy(from, first, to, 0, count());
        return to;
    }
}
