package io.github.offprint.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.util.List;
import java.util.Optional;

/** What is in a zip archive: what its directory says, or what is found without one. */
final class ZipContents {
    private final String source;
    private final RandomBytes bytes;
    private final Limits limits;
    private final ProblemSink problems;

    private ZipContents(String source, RandomBytes bytes, Limits limits, ProblemSink problems) {
        this.source = source;
        this.bytes = bytes;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * The entries, their places counted from the start of the file.
     *
     * @throws io.github.offprint.problem.ReadException when there are more than the limits allow
     */
    static ImmutableList<ZipMember> of(String source, RandomBytes bytes, Limits limits, ProblemSink problems) {
        List<ZipMember> members = new ZipContents(source, bytes, limits, problems).members();
        if (members.size() > limits.archiveEntries()) {
            throw SizeLimit.exceeded(
                    source,
                    "the archive has more than " + limits.archiveEntries() + " entries; the limit archiveEntries is "
                            + limits.archiveEntries());
        }
        return ImmutableList.copyOf(members);
    }

    private List<ZipMember> members() {
        Optional<ZipDirectory> directory = ZipDirectory.of(bytes, limits.archiveEntries());
        if (directory.isEmpty()) {
            report(
                    ProblemCode.DAMAGED_ARCHIVE,
                    "the archive has no directory at its end, as if it were cut off; its entries were read in turn");
            return ZipWalk.members(bytes, limits);
        }
        if (!directory.get().whole()) {
            report(
                    ProblemCode.DAMAGED_ARCHIVE,
                    "the directory of the archive is damaged after "
                            + directory.get().members().size() + " entries");
        }
        return shifted(directory.get());
    }

    private List<ZipMember> shifted(ZipDirectory directory) {
        if (directory.shift() <= 0) {
            return directory.members();
        }
        report(ProblemCode.IRREGULAR_ARCHIVE, directory.shift() + " bytes stand in front of the archive");
        return directory.members().stream()
                .map(member -> member.movedBy(directory.shift()))
                .collect(toImmutableList());
    }

    private void report(ProblemCode code, String message) {
        problems.report(new Problem(code, Span.startOf(source), message, ""));
    }
}
