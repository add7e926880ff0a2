package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.util.zip.CRC32;

/**
 * The plain bytes of one entry of a zip archive. Damage and a broken ratio end the bytes with a problem; what came out before
 * is handed on, and the other entries can be read. The length that counts is that of the data, not the one the archive says.
 */
final class ZipData extends FullInput {
    private final FullInput packed;
    private final ZipMember member;
    private final String label;
    private final RatioLimit ratio;
    private final ProblemSink problems;

    private final CompressedBytes compressed;
    private final Inflation inflation;
    private final CRC32 stored = new CRC32();
    private long plain;

    ZipData(FullInput packed, ZipMember member, String label, Limits limits, ProblemSink problems) {
        this.packed = packed;
        this.member = member;
        this.label = label;
        this.ratio = new RatioLimit(label, limits);
        this.problems = problems;
        this.compressed = new CompressedBytes(packed);
        this.inflation = new Inflation(compressed);
    }

    @Override
    int some(byte[] into, int offset, int length) {
        try {
            int count = isDeflated() ? inflation.some(into, offset, length) : copy(into, offset, length);
            plain += count;
            if (count == 0) {
                check();
            }
            return count == 0 || isTooMuch() ? -1 : count;
        } catch (DamagedException e) {
            report(ProblemCode.DAMAGED_ARCHIVE, e.clause() + ", after " + plain + " plain bytes");
            return -1;
        }
    }

    private boolean isDeflated() {
        return member.method() == ZipMember.DEFLATED;
    }

    private int copy(byte[] into, int offset, int length) {
        int count = Math.max(0, packed.read(into, offset, length));
        stored.update(into, offset, count);
        return count;
    }

    private boolean isTooMuch() {
        long taken = compressed.taken() - inflation.waiting();
        boolean tooMuch = isDeflated() && ratio.isBroken(taken, plain);
        if (tooMuch) {
            problems.report(ratio.problem(taken, plain));
        }
        return tooMuch;
    }

    private void check() {
        if ((isDeflated() ? inflation.checksum() : stored.getValue()) != member.checksum()) {
            report(ProblemCode.DAMAGED_ARCHIVE, "the checksum of the data is wrong");
        } else if (plain != member.size()) {
            report(ProblemCode.IRREGULAR_ARCHIVE, "the entry says it has " + member.size() + " bytes and has " + plain);
        }
    }

    private void report(ProblemCode code, String message) {
        problems.report(new Problem(code, Span.startOf(label), message, ""));
    }

    @Override
    public void close() {
        inflation.close();
    }
}
