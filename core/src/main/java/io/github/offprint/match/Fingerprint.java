package io.github.offprint.match;

/**
 * 64 bits that stand for a text. Two texts with one fingerprint cost a comparison that was not needed, and nothing else; so this is
 * made for speed and not against those who look for such texts.
 */
final class Fingerprint {
    /** The golden ratio of 64 bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int start, int end) {
        long bits = (long) end - start;
        for (int i = start; i < end; i++) {
            bits = (bits ^ text.charAt(i)) * GOLDEN;
        }
        return mix(bits);
    }

    /** Of two in this order. */
    static long of(long first, long second) {
        return mix(first * GOLDEN + second);
    }

    /** Lets every bit depend on every other: the finalizer of MurmurHash3. */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
