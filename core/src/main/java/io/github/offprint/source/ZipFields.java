package io.github.offprint.source;

import java.util.Arrays;

/** A record of a zip archive (APPNOTE.TXT 6.3.10, section 4.3): its fields stand at fixed places, low byte first. */
final class ZipFields {
    private final byte[] bytes;
    private final int length;

    private ZipFields(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Reads the record at a place; shorter than asked for where the archive ends. */
    static ZipFields read(RandomBytes archive, long place, int length) {
        byte[] bytes = new byte[length];
        return new ZipFields(bytes, place < 0 ? 0 : archive.read(place, bytes, 0, length));
    }

    /** How many bytes of the record there are. */
    int length() {
        return length;
    }

    boolean isWhole() {
        return length == bytes.length;
    }

    /** Whether the record is whole and starts with a signature. */
    boolean is(int signature) {
        return isWhole() && int32(0) == (signature & 0xFFFFFFFFL);
    }

    int int16(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    long int32(int at) {
        return int16(at) | (long) int16(at + 2) << 16;
    }

    long int64(int at) {
        return int32(at) | int32(at + 4) << 32;
    }

    /** The first bytes of the record, or as many as there are. */
    byte[] first(int count) {
        return Arrays.copyOf(bytes, Math.min(count, length));
    }
}
