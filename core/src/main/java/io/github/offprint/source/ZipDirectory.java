package io.github.offprint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory at the end of a zip archive (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16).
 *
 * @param members the entries in the order of the directory
 * @param shift how many bytes stand in front of the archive; the places in it do not count them
 * @param whole whether the directory could be read to its end
 */
record ZipDirectory(List<ZipMember> members, long shift, boolean whole) {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int END_64 = 0x06064B50;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_64 = 1;
    private static final long SEE_EXTRA = 0xFFFFFFFFL;

    /** Finds and reads the directory; empty when there is none. At most one entry more than the limit is read. */
    static Optional<ZipDirectory> of(RandomBytes archive, int mostEntries) {
        return End.find(archive).map(end -> read(archive, end, mostEntries));
    }

    /** Where the directory is said to be, and where it is. */
    private record End(long place, long length, long said) {
        static Optional<End> find(RandomBytes archive) {
            int length = (int) Math.min(archive.size(), END_LENGTH + LONGEST_COMMENT);
            long start = archive.size() - length;
            ZipFields tail = ZipFields.read(archive, start, length);
            for (int at = tail.length() - END_LENGTH; at >= 0; at--) {
                if (tail.int32(at) == END && at + END_LENGTH + tail.int16(at + 20) <= tail.length()) {
                    return Optional.of(at(archive, start + at, tail.int32(at + 12), tail.int32(at + 16)));
                }
            }
            return Optional.empty();
        }

        private static End at(RandomBytes archive, long place, long length, long said) {
            ZipFields locator = ZipFields.read(archive, place - 20, 20);
            if (locator.is(LOCATOR_64)) {
                long place64 = locator.int64(8);
                ZipFields end64 = ZipFields.read(archive, place64, 56);
                if (end64.is(END_64)) {
                    return new End(place64, end64.int64(40), end64.int64(48));
                }
            }
            return new End(place, length, said);
        }
    }

    private static ZipDirectory read(RandomBytes archive, End end, int mostEntries) {
        long shift = end.place - end.length - end.said;
        List<ZipMember> members = new ArrayList<>();
        long place = end.place - end.length;
        while (place < end.place && members.size() <= mostEntries) {
            ZipFields entry = ZipFields.read(archive, place, ENTRY_LENGTH);
            if (!entry.is(ENTRY)) {
                return new ZipDirectory(members, shift, false);
            }
            int variable = entry.int16(28) + entry.int16(30);
            ZipFields names = ZipFields.read(archive, place + ENTRY_LENGTH, variable);
            if (!names.isWhole()) {
                return new ZipDirectory(members, shift, false);
            }
            members.add(member(entry, names));
            place += ENTRY_LENGTH + variable + entry.int16(32);
        }
        return new ZipDirectory(members, shift, true);
    }

    /** An entry; the extra field after the name holds the numbers that need more than 32 bits, in this order. */
    private static ZipMember member(ZipFields entry, ZipFields variable) {
        int nameLength = entry.int16(28);
        int flags = entry.int16(8);
        long size = entry.int32(24);
        long compressed = entry.int32(20);
        long header = entry.int32(42);
        int at = extra64(variable, nameLength);
        if (size == SEE_EXTRA && at + 8 <= variable.length()) {
            size = variable.int64(at);
            at += 8;
        }
        if (compressed == SEE_EXTRA && at + 8 <= variable.length()) {
            compressed = variable.int64(at);
            at += 8;
        }
        if (header == SEE_EXTRA && at + 8 <= variable.length()) {
            header = variable.int64(at);
        }
        String name = ZipName.decode(variable.first(nameLength), flags);
        return new ZipMember(name, flags, entry.int16(10), entry.int32(16), compressed, size, header, entry.int32(38));
    }

    /** Where the numbers of 64 bits start; the end when there are none. */
    private static int extra64(ZipFields variable, int start) {
        int at = start;
        while (at + 4 <= variable.length()) {
            if (variable.int16(at) == EXTRA_64) {
                return at + 4;
            }
            at += 4 + variable.int16(at + 2);
        }
        return variable.length();
    }
}
