package io.github.offprint.source;

import java.util.Optional;

/**
 * The header in front of the data of an entry (APPNOTE.TXT 6.3.10, section 4.3.7). It repeats what the directory says, so a
 * difference shows that one of the two is made up.
 *
 * @param member what it says of the entry; sizes and checksum are zero where they follow the data
 * @param data the place of the data
 */
record ZipLocalHeader(ZipMember member, long data) {
    private static final int HEADER = 0x04034B50;
    private static final int LENGTH = 30;
    private static final int DESCRIPTOR = 1 << 3;

    /** Reads the header at a place; empty when there is none. */
    static Optional<ZipLocalHeader> read(RandomBytes archive, long place) {
        ZipFields fields = ZipFields.read(archive, place, LENGTH);
        if (!fields.is(HEADER)) {
            return Optional.empty();
        }
        int flags = fields.int16(6);
        int nameLength = fields.int16(26);
        ZipFields name = ZipFields.read(archive, place + LENGTH, nameLength);
        ZipMember member = new ZipMember(
                ZipName.decode(name.first(nameLength), flags),
                flags,
                fields.int16(8),
                fields.int32(14),
                fields.int32(18),
                fields.int32(22),
                place,
                0);
        return Optional.of(new ZipLocalHeader(member, place + LENGTH + nameLength + fields.int16(28)));
    }

    /** Whether sizes and checksum follow the data because they were not known before it. */
    boolean hasDescriptor() {
        return (member.flags() & DESCRIPTOR) != 0;
    }
}
