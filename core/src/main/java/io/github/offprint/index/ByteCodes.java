package io.github.offprint.index;

/** Codes of a byte each. */
final class ByteCodes implements Codes {
    private final byte[] codes;

    ByteCodes(int[] codes, int size) {
        this.codes = new byte[size];
        for (int i = 0; i < size; i++) {
            this.codes[i] = (byte) codes[i];
        }
    }

    @Override
    public int at(int position) {
        return codes[position] & 0xFF;
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public long bits(int start, int end, byte[] bits) {
        long word = 0;
        for (int i = start; i < end; i++) {
            word |= (long) bits[codes[i] & 0xFF] << i;
        }
        return word;
    }
}
