package io.github.offprint.source;

/** Bytes in memory, the first so many of an array. */
final class MemoryBytes implements RandomBytes {
    private final byte[] bytes;
    private final int size;

    MemoryBytes(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long place, byte[] into, int offset, int length) {
        int count = (int) Math.max(0, Math.min(length, size - place));
        if (count > 0) {
            System.arraycopy(bytes, (int) place, into, offset, count);
        }
        return count;
    }

    @Override
    public void close() {}
}
