package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides which entries of an archive are read. Refused is what cannot be read for certain or is no listing; what is odd but
 * harmless here, because nothing is unpacked to disk, is read with a warning.
 */
final class ZipGuard {
    private final String archive;
    private final RandomBytes bytes;
    private final ProblemSink problems;
    private final Map<String, Integer> copies = new HashMap<>();
    /** The ends of the stretches that entries take, by their starts: two entries on one stretch are a bomb. */
    private final TreeMap<Long, Long> taken = new TreeMap<>();

    ZipGuard(String archive, RandomBytes bytes, ProblemSink problems) {
        this.archive = archive;
        this.bytes = bytes;
        this.problems = problems;
    }

    /** An entry to read: what it is called in spans, and where its data is. */
    record Admitted(ZipMember member, String label, long data) {}

    /** The entry, if it is to be read; every other one but a folder has its problem. */
    Optional<Admitted> admit(ZipMember member) {
        if (member.isFolder()) {
            return Optional.empty();
        }
        int copy = copies.merge(member.name(), 1, Integer::sum);
        String label = archive + "!" + ZipName.shown(member.name()) + (copy == 1 ? "" : "#" + copy);
        if (member.isLitter()) {
            report(ProblemCode.SKIPPED_ENTRY, label, ProblemCode.SKIPPED_ENTRY.meaning());
            return Optional.empty();
        }
        Optional<ZipLocalHeader> header = ZipLocalHeader.read(bytes, member.header());
        Optional<String> refusal =
                header.map(local -> refusal(member, local)).orElse(Optional.of("its data is not where it should be"));
        if (header.isEmpty() || refusal.isPresent()) {
            report(ProblemCode.UNREADABLE_ENTRY, label, "the entry was not read: " + refusal.orElse(""));
            return Optional.empty();
        }
        if (copy > 1) {
            report(ProblemCode.IRREGULAR_ARCHIVE, label, "the archive has several entries of this name");
        }
        warn(member, header.get(), label);
        return Optional.of(new Admitted(member, label, header.get().data()));
    }

    private Optional<String> refusal(ZipMember member, ZipLocalHeader local) {
        if (member.isLink()) {
            return Optional.of("it is a symbolic link, which is not followed");
        }
        if (member.isEncrypted() || local.member().isEncrypted()) {
            return Optional.of("it is encrypted");
        }
        if (member.method() != ZipMember.STORED && member.method() != ZipMember.DEFLATED) {
            return Optional.of("it is packed by method " + member.method() + "; known are 0 and 8");
        }
        long end = Math.min(bytes.size(), local.data() + Math.min(Math.max(member.compressed(), 0), bytes.size()));
        Map.Entry<Long, Long> before = taken.lowerEntry(end);
        if (before != null && before.getValue() > member.header()) {
            return Optional.of("its data is also that of another entry");
        }
        taken.put(member.header(), end);
        return Optional.empty();
    }

    private void warn(ZipMember member, ZipLocalHeader local, String label) {
        if (member.isEscaping()) {
            report(
                    ProblemCode.IRREGULAR_ARCHIVE,
                    label,
                    "the name of the entry points outside the archive; it is used as a label only");
        }
        ZipMember other = local.member();
        if (!other.name().equals(member.name())) {
            report(
                    ProblemCode.IRREGULAR_ARCHIVE,
                    label,
                    "the entry's own header names it " + ZipName.shown(other.name()));
        } else if (other.method() != member.method()
                || (!local.hasDescriptor() && other.compressed() != member.compressed())) {
            report(ProblemCode.IRREGULAR_ARCHIVE, label, "the entry's own header and the directory disagree");
        }
    }

    private void report(ProblemCode code, String label, String message) {
        problems.report(new Problem(code, Span.startOf(label), message, ""));
    }
}
