package io.github.offprint.source;

/** Steps over the header of a gzip member (RFC 1952, section 2.3). The name inside is nobody's path and is not kept. */
final class GzipHeader {
    /** No tool writes a longer name or comment. */
    private static final int LONGEST_TEXT = 1 << 16;

    private static final int DEFLATE = 8;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final CompressedBytes in;

    private GzipHeader(CompressedBytes in) {
        this.in = in;
    }

    /** Steps over a header whose first byte was seen to be there. */
    static void skip(CompressedBytes in) throws DamagedException {
        new GzipHeader(in).skip();
    }

    private void skip() throws DamagedException {
        if (next() != 0x1F || next() != 0x8B) {
            throw new DamagedException("bytes that are no gzip data follow");
        }
        int method = next();
        int flags = next();
        if (method != DEFLATE || (flags & RESERVED) != 0) {
            throw new DamagedException(
                    "a gzip header of unknown method " + method + " and flags " + flags + " follows");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int count) throws DamagedException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws DamagedException {
        for (int i = 0; next() != 0; i++) {
            if (i == LONGEST_TEXT) {
                throw new DamagedException("a name or comment in a gzip header does not end");
            }
        }
    }

    private int next() throws DamagedException {
        int next = in.next();
        if (next < 0) {
            throw new DamagedException("the data ends inside a gzip header");
        }
        return next;
    }
}
