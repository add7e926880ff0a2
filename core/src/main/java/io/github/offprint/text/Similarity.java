package io.github.offprint.text;

import java.util.Set;

/**
 * How alike two texts or two sets of words are, from 0 (nothing in common) to 1 (equal). All are symmetric.
 *
 * <p>Two empty sides are equal; an empty and a full one have nothing in common. Characters are code points; fold both sides
 * first if case should not count.
 */
public final class Similarity {
    /** How much each common character at the start adds, of what is missing to 1 (Winkler 1990). */
    private static final double PREFIX_WEIGHT = 0.1;
    /** How many characters at the start count. */
    private static final int PREFIX_LENGTH = 4;
    /** Below this the start of the texts does not count. */
    private static final double PREFIX_THRESHOLD = 0.7;

    private Similarity() {}

    /**
     * The similarity of Jaro (1989): common characters at nearby places, less for those out of order. Made for names.
     * Sorting takes the place of the usual nested search, so the cost for lengths n is n log n, not their product.
     */
    public static double jaro(CharSequence a, CharSequence b) {
        return Jaro.similarity(CodePoints.of(a), CodePoints.of(b));
    }

    /**
     * {@link #jaro}, raised for up to four common characters at the start where it is 0.7 or more (Winkler 1990, "String
     * comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage"). Gives what
     * {@code JaroWinklerSimilarity} of Apache Commons Text gives for text of the basic plane.
     */
    public static double jaroWinkler(CharSequence a, CharSequence b) {
        int[] left = CodePoints.of(a);
        int[] right = CodePoints.of(b);
        double jaro = Jaro.similarity(left, right);
        if (jaro < PREFIX_THRESHOLD) {
            return jaro;
        }
        return jaro + PREFIX_WEIGHT * commonPrefix(left, right) * (1 - jaro);
    }

    private static int commonPrefix(int[] a, int[] b) {
        int limit = Math.min(PREFIX_LENGTH, Math.min(a.length, b.length));
        int common = 0;
        while (common < limit && a[common] == b[common]) {
            common++;
        }
        return common;
    }

    /** The elements in both sets over the elements in either (Jaccard 1901). Linear in the smaller set. */
    public static double jaccard(Set<String> a, Set<String> b) {
        int common = common(a, b);
        return share(common, a.size() + b.size() - common);
    }

    /**
     * The elements in both sets over the size of the smaller one (Szymkiewicz 1934, Simpson 1943): 1 where one title holds
     * all words of the other. An empty set and a full one give 0. Linear in the smaller set.
     */
    public static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() != b.isEmpty()) {
            return 0;
        }
        return share(common(a, b), Math.min(a.size(), b.size()));
    }

    private static int common(Set<String> a, Set<String> b) {
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = a.size() <= b.size() ? b : a;
        int common = 0;
        for (String element : smaller) {
            if (larger.contains(element)) {
                common++;
            }
        }
        return common;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
