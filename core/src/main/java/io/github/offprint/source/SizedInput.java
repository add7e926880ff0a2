package io.github.offprint.source;

/** Bytes of which no more come than the limit allows: exactly as many pass, and the next one ends the reading. */
final class SizedInput extends FullInput {
    private final FullInput in;
    private final SizeLimit size;

    SizedInput(FullInput in, SizeLimit size) {
        this.in = in;
        this.size = size;
    }

    @Override
    int some(byte[] into, int offset, int length) {
        int room = (int) Math.min(length, size.left());
        int count = in.read(into, offset, Math.max(room, 1));
        if (count > 0 && !size.take(count)) {
            throw size.exceeded();
        }
        return count;
    }

    @Override
    public void close() {
        in.close();
    }
}
