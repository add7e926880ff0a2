package io.github.offprint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the entries of a zip archive that has lost its directory, as one that was cut off has: from the first header on, each
 * entry begins where the data of the one before it ends.
 */
final class ZipWalk {
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int DESCRIPTOR_LENGTH = 16;

    private final RandomBytes archive;
    private final Limits limits;
    private long place;

    private ZipWalk(RandomBytes archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** The entries as far as they can be followed, at most one more than the limit. */
    static List<ZipMember> members(RandomBytes archive, Limits limits) {
        return new ZipWalk(archive, limits).members();
    }

    private List<ZipMember> members() {
        List<ZipMember> members = new ArrayList<>();
        Optional<ZipLocalHeader> header = ZipLocalHeader.read(archive, place);
        while (header.isPresent() && members.size() <= limits.archiveEntries()) {
            members.add(member(header.get()));
            header = ZipLocalHeader.read(archive, place);
        }
        return members;
    }

    /** The entry of a header, with the sizes that follow its data where they are not in it; steps over both. */
    private ZipMember member(ZipLocalHeader header) {
        ZipMember said = header.member();
        if (!header.hasDescriptor()) {
            place = header.data() + said.compressed();
            return said;
        }
        long compressed = measure(said, header.data());
        place = header.data() + compressed;
        ZipFields descriptor = ZipFields.read(archive, place, DESCRIPTOR_LENGTH);
        if (!descriptor.isWhole()) {
            return said.measured(said.checksum(), compressed, said.size());
        }
        int at = descriptor.is(DESCRIPTOR) ? 4 : 0;
        place += at + 12;
        return said.measured(descriptor.int32(at), compressed, descriptor.int32(at + 8));
    }

    /** The length of packed data that does not say it: only unpacking shows the end. All the rest where that fails. */
    private long measure(ZipMember said, long data) {
        long rest = archive.size() - data;
        if (said.method() != ZipMember.DEFLATED) {
            return rest;
        }
        CompressedBytes packed = new CompressedBytes(new RangeInput(archive, data, rest, bytes -> {}));
        Inflation inflation = new Inflation(packed);
        try {
            return end(packed, inflation);
        } catch (DamagedException e) {
            return rest;
        } finally {
            inflation.close();
        }
    }

    private long end(CompressedBytes packed, Inflation inflation) throws DamagedException {
        RatioLimit ratio = new RatioLimit("", limits);
        byte[] block = new byte[1 << 13];
        while (inflation.some(block, 0, block.length) > 0) {
            if (ratio.isBroken(packed.taken(), inflation.plain())) {
                throw new DamagedException("compressed data unpacks to too much");
            }
        }
        return packed.taken();
    }
}
