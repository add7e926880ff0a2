package io.github.offprint.source;

import java.util.Arrays;

/** Bytes whose beginning can be looked at before they are read. */
final class PeekInput extends FullInput {
    private final FullInput in;
    private final byte[] head;
    private int at;

    /** Reads ahead so many bytes, or as many as there are. */
    PeekInput(FullInput in, int length) {
        this.in = in;
        byte[] first = new byte[length];
        this.head = Arrays.copyOf(first, Math.max(0, in.read(first, 0, length)));
    }

    /** The first bytes. Not a copy: not to be changed. */
    byte[] head() {
        return head;
    }

    /** Whether the head is all there is. */
    boolean whole() {
        return in.ended();
    }

    @Override
    int some(byte[] into, int offset, int length) {
        if (at == head.length) {
            return in.read(into, offset, length);
        }
        int count = Math.min(length, head.length - at);
        System.arraycopy(head, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() {
        in.close();
    }
}
