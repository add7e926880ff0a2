package io.github.offprint.index;

/** Codes of two bytes each. */
final class CharCodes implements Codes {
    private final char[] codes;

    CharCodes(int[] codes, int size) {
        this.codes = new char[size];
        for (int i = 0; i < size; i++) {
            this.codes[i] = (char) codes[i];
        }
    }

    @Override
    public int at(int position) {
        return codes[position];
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public long bits(int start, int end, byte[] bits) {
        long word = 0;
        for (int i = start; i < end; i++) {
            word |= (long) bits[codes[i]] << i;
        }
        return word;
    }
}
