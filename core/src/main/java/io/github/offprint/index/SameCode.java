package io.github.offprint.index;

/** The code 0 at each position, which takes no room. */
record SameCode(int size) implements Codes {
    @Override
    public int at(int position) {
        return 0;
    }

    @Override
    public long bits(int start, int end, boolean[] wanted) {
        return wanted.length > 0 && wanted[0] ? -1L >>> (start - end) : 0;
    }
}
