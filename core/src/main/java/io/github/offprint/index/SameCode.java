package io.github.offprint.index;

/** The code 0 at each position, which takes no room. */
record SameCode(int size) implements Codes {
    @Override
    public int at(int position) {
        return 0;
    }

    @Override
    public long bits(int start, int end, byte[] bits) {
        return bits.length > 0 && bits[0] == 1 ? -1L >>> (start - end) : 0;
    }
}
