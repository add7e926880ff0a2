package io.github.offprint.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives values numbers: equal values the same one, as a rule. A value whose hash code too many strangers share gets a number of
 * its own each time, so that no listing can make this slow; an index that knows a value twice is larger and no less right.
 *
 * <p>Not for use by several threads.
 */
final class Codebook<E> {
    private static final int MOST_STRANGERS = 16;

    private final List<E> values = new ArrayList<>();
    /** A code and one more at the place of its hash code or one of the next places; 0 where there is none. */
    private int[] places = new int[64];

    /** The code of a value, which is the number of codes given out before where the value is new. */
    int codeOf(E value) {
        int mask = places.length - 1;
        int start = spread(value.hashCode());
        for (int i = start; i < start + MOST_STRANGERS; i++) {
            int code = places[i & mask] - 1;
            if (code < 0) {
                return enter(value, i & mask);
            }
            if (values.get(code).equals(value)) {
                return code;
            }
        }
        values.add(value);
        return values.size() - 1;
    }

    private int enter(E value, int place) {
        values.add(value);
        places[place] = values.size();
        if (values.size() > places.length / 2) {
            grow();
        }
        return values.size() - 1;
    }

    private void grow() {
        places = new int[2 * places.length];
        int mask = places.length - 1;
        for (int code = 0; code < values.size(); code++) {
            int start = spread(values.get(code).hashCode());
            for (int i = start; i < start + MOST_STRANGERS; i++) {
                if (places[i & mask] == 0) {
                    places[i & mask] = code + 1;
                    break;
                }
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & Integer.MAX_VALUE - MOST_STRANGERS;
    }

    int size() {
        return values.size();
    }

    /** The values in the order of their codes. */
    List<E> values() {
        return values;
    }
}
