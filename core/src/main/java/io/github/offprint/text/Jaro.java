package io.github.offprint.text;

import java.util.Arrays;

/**
 * Jaro's similarity, with the common characters found by sorting.
 *
 * <p>The definition pairs each character with the first free equal one within a window. Equal characters are paired in the
 * order of their places, so with the places of each character sorted, two pointers find the same pairs in one pass, and a
 * pair found from either side is the same.
 */
final class Jaro {
    private final int[] a;
    private final int[] b;
    private final boolean[] pairedA;
    private final boolean[] pairedB;

    private Jaro(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.pairedA = new boolean[a.length];
        this.pairedB = new boolean[b.length];
    }

    static double similarity(int[] a, int[] b) {
        if (Arrays.equals(a, b)) {
            return 1;
        }
        Jaro jaro = new Jaro(a, b);
        double common = jaro.pair(Math.max(Math.max(a.length, b.length) / 2 - 1, 0));
        if (common == 0) {
            return 0;
        }
        double inOrder = (common - jaro.outOfOrder() / 2.0) / common;
        // The sum of the two shares first: addition of two numbers does not depend on their order, that of three does.
        return (common / a.length + common / b.length + inOrder) / 3;
    }

    /** Pairs what is common within the window, and gives the number of pairs. */
    private int pair(int window) {
        long[] sortedA = places(a);
        long[] sortedB = places(b);
        int pairs = 0;
        int i = 0;
        int j = 0;
        while (i < sortedA.length && j < sortedB.length) {
            int order = compare(sortedA[i], sortedB[j], window);
            if (order < 0) {
                i++;
            } else if (order > 0) {
                j++;
            } else {
                pairedA[(int) sortedA[i++]] = true;
                pairedB[(int) sortedB[j++]] = true;
                pairs++;
            }
        }
        return pairs;
    }

    /** The characters in sorted order, each with its place in the lower half. */
    private static long[] places(int[] text) {
        long[] places = new long[text.length];
        Arrays.setAll(places, i -> (long) text[i] << 32 | i);
        Arrays.sort(places);
        return places;
    }

    /** By character, then by place, with places in the window of each other equal. */
    private static int compare(long a, long b, int window) {
        int byCharacter = Long.compare(a >> 32, b >> 32);
        if (byCharacter != 0) {
            return byCharacter;
        }
        int distance = (int) a - (int) b;
        return Math.abs(distance) <= window ? 0 : distance;
    }

    /** How many of the common characters of one text differ from the one at the same place among those of the other. */
    private int outOfOrder() {
        int differing = 0;
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            if (pairedA[i]) {
                while (!pairedB[j]) {
                    j++;
                }
                differing += a[i] == b[j] ? 0 : 1;
                j++;
            }
        }
        return differing;
    }
}
