package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;

/**
 * The plain bytes of gzip data (RFC 1952), of all its members. Damage ends the bytes with a problem; what came out before is
 * handed on. The JDK's own stream ends in silence at a broken second member, and at any second member when its source says
 * that nothing is available, so the members are read here.
 */
final class Gunzip extends FullInput {
    /** Tapes and disks pad with zeros, up to a block of theirs. */
    private static final int LONGEST_PADDING = 1 << 20;

    private final FullInput raw;
    private final CompressedBytes in;
    private final Inflation member;
    private final String source;
    private final int mostEmptyMembers;
    private final RatioLimit ratio;
    private final ProblemSink problems;

    private boolean inMember;
    private int members;
    private int emptyMembers;
    private long plain;

    Gunzip(FullInput raw, String source, Limits limits, ProblemSink problems) {
        this.raw = raw;
        this.in = new CompressedBytes(raw);
        this.member = new Inflation(in);
        this.source = source;
        this.mostEmptyMembers = limits.archiveEntries();
        this.ratio = new RatioLimit(source, limits);
        this.problems = problems;
    }

    @Override
    int some(byte[] into, int offset, int length) {
        try {
            while (inMember || startMember()) {
                int count = member.some(into, offset, length);
                if (count > 0) {
                    return watched(count);
                }
                endMember();
            }
        } catch (DamagedException e) {
            inMember = false;
            report(e.clause());
        }
        return -1;
    }

    private void report(String clause) {
        String message = clause + ", at or after gzip member " + members + " and after " + plain + " plain bytes";
        problems.report(new Problem(ProblemCode.DAMAGED_ARCHIVE, Span.startOf(source), message, ""));
    }

    private int watched(int count) {
        plain += count;
        long compressed = in.taken() - member.waiting();
        if (ratio.isBroken(compressed, plain)) {
            throw new ReadException(ratio.problem(compressed, plain));
        }
        return count;
    }

    /** Steps over the header of the next member; false at the end of the data. */
    private boolean startMember() throws DamagedException {
        if (members > 0) {
            skipPadding();
        }
        if (in.peek() < 0) {
            return false;
        }
        GzipHeader.skip(in);
        member.begin();
        members++;
        inMember = true;
        return true;
    }

    private void skipPadding() throws DamagedException {
        for (int i = 0; in.peek() == 0; i++) {
            if (i == LONGEST_PADDING) {
                throw new DamagedException("zeros without end follow");
            }
            in.next();
        }
    }

    private void endMember() throws DamagedException {
        inMember = false;
        emptyMembers = member.plain() == 0 ? emptyMembers + 1 : 0;
        long checksum = number();
        long length = number();
        if (checksum != member.checksum() || length != (member.plain() & 0xFFFFFFFFL)) {
            report("the checksum or length of the data is wrong");
        }
        if (emptyMembers > mostEmptyMembers) {
            throw new DamagedException("more than " + mostEmptyMembers + " empty members follow one another");
        }
    }

    /** Four bytes, the least significant first. */
    private long number() throws DamagedException {
        long number = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int next = in.next();
            if (next < 0) {
                throw new DamagedException("the data ends inside a gzip trailer");
            }
            number |= (long) next << shift;
        }
        return number;
    }

    @Override
    public void close() {
        member.close();
        raw.close();
    }
}
