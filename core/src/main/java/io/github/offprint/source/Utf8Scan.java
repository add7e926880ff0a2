package io.github.offprint.source;

/**
 * What the bytes of a head say about UTF-8 (RFC 3629): how many characters of several bytes are well formed, and how many
 * bytes fit nowhere. A sequence that the end of the bytes cuts off counts as neither.
 *
 * @param wellFormed how many well-formed sequences of two bytes or more there are
 * @param malformed how many bytes belong to no well-formed sequence
 */
record Utf8Scan(int wellFormed, int malformed) {
    static Utf8Scan of(byte[] bytes) {
        int wellFormed = 0;
        int malformed = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at);
            if (length > 0) {
                wellFormed++;
                at += length;
            } else if (length == CUT) {
                return new Utf8Scan(wellFormed, malformed);
            } else {
                malformed++;
                at++;
            }
        }
        return new Utf8Scan(wellFormed, malformed);
    }

    private static final int CUT = -1;

    /** The length of the sequence that starts here; 0 when none does, {@link #CUT} when the bytes end inside it. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return CUT;
            }
            int next = bytes[at + i] & 0xFF;
            if (next < least(lead, i) || next > most(lead, i)) {
                return 0;
            }
        }
        return length;
    }

    /** The second byte bounds the value: no overlong form (E0, F0), no surrogate (ED), nothing above U+10FFFF (F4). */
    private static int least(int lead, int i) {
        return i == 1 && lead == 0xE0 ? 0xA0 : i == 1 && lead == 0xF0 ? 0x90 : 0x80;
    }

    private static int most(int lead, int i) {
        return i == 1 && lead == 0xED ? 0x9F : i == 1 && lead == 0xF4 ? 0x8F : 0xBF;
    }
}
