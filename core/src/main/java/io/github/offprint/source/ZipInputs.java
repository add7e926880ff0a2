package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The entries of a zip archive as inputs, in the order of its directory. Nothing is written anywhere and names are labels
 * only. What is wrong with an entry is told, and the entries after it are read.
 */
final class ZipInputs extends InputCursor {
    private final RandomBytes bytes;
    private final Limits limits;
    private final SizeLimit size;
    private final Optional<Charset> charset;
    private final ProblemSink problems;
    private final LongConsumer progress;
    private final ZipGuard guard;
    private final Iterator<ZipMember> members;
    private long read;

    /**
     * The entries of an archive.
     *
     * @throws io.github.offprint.problem.ReadException when there are more than the limits allow
     */
    ZipInputs(
            Source source,
            RandomBytes bytes,
            Limits limits,
            SizeLimit size,
            ProblemSink problems,
            LongConsumer progress) {
        this.bytes = bytes;
        this.limits = limits;
        this.size = size;
        this.charset = source.charset();
        this.problems = problems;
        this.progress = progress;
        this.guard = new ZipGuard(source.name(), bytes, problems);
        this.members = ZipContents.of(source.name(), bytes, limits, problems).iterator();
    }

    @Override
    public Optional<Input> next() {
        while (members.hasNext()) {
            Optional<Input> input = guard.admit(members.next()).flatMap(this::open);
            if (input.isPresent()) {
                return input;
            }
        }
        return Optional.empty();
    }

    private Optional<Input> open(ZipGuard.Admitted entry) {
        FullInput packed = new RangeInput(bytes, entry.data(), entry.member().compressed(), this::advance);
        FullInput plain = new ZipData(packed, entry.member(), entry.label(), limits, problems);
        PeekInput peek = new PeekInput(new SizedInput(plain, size), ByteInput.HEAD);
        if (Signature.of(peek.head()).filter(Signature::isPacked).isPresent()) {
            problems.report(Problem.of(ProblemCode.NESTED_ARCHIVE, Span.startOf(entry.label()), ""));
            return Optional.empty();
        }
        return Optional.of(ByteInput.of(entry.label(), peek, peek.head(), peek.whole(), charset, problems));
    }

    private void advance(long count) {
        read += count;
        progress.accept(read);
    }

    @Override
    public boolean isArchive() {
        return true;
    }

    @Override
    public void close() {
        bytes.close();
    }
}
