package io.github.offprint.match;

/**
 * Which pairs of neighbouring letters a text has, as 256 bits: a glance that tells most different titles apart before they are
 * compared word by word. A typo changes two or three pairs, and the order of words hardly any.
 */
record LetterPairs(long first, long second, long third, long fourth) {
    static LetterPairs of(String letters) {
        long[] bits = new long[4];
        for (int i = 1; i < letters.length(); i++) {
            int hash = (letters.charAt(i - 1) * 31 + letters.charAt(i)) * 0x9E3779B1 >>> 24;
            bits[hash >>> 6] |= 1L << hash;
        }
        return new LetterPairs(bits[0], bits[1], bits[2], bits[3]);
    }

    private int count() {
        return Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third) + Long.bitCount(fourth);
    }

    /** Whether so many of the pairs of the smaller are in the larger that the texts can be alike. */
    boolean mayBeLike(LetterPairs other) {
        int common = Long.bitCount(first & other.first)
                + Long.bitCount(second & other.second)
                + Long.bitCount(third & other.third)
                + Long.bitCount(fourth & other.fourth);
        return 8 * common >= 5 * Math.min(count(), other.count());
    }
}
