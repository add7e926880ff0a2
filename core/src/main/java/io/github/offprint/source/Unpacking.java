package io.github.offprint.source;

import com.google.common.base.Ascii;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Opens one source and finds out by its first bytes how it is packed: not at all, or by gzip. */
final class Unpacking {
    private final Source source;
    private final Limits limits;
    private final ProblemSink problems;
    private final LongConsumer progress;
    private final SizeLimit size;

    Unpacking(Source source, Limits limits, ProblemSink problems, LongConsumer progress) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
        this.progress = progress;
        this.size = new SizeLimit(source.name(), limits);
    }

    InputCursor open() {
        RawInput raw = RawInput.open(source, problems, progress);
        try {
            return source.text().isPresent() ? text(raw, source.text().get()) : bytes(raw);
        } catch (ReadException e) {
            raw.close();
            throw e;
        }
    }

    private InputCursor text(RawInput raw, String text) {
        return new SingleInput(raw, Optional.of(new TextInput(source.name(), text, size)));
    }

    private InputCursor bytes(RawInput raw) {
        PeekInput peek = new PeekInput(raw, ByteInput.HEAD);
        if (Signature.of(peek.head()).filter(Signature.GZIP::equals).isPresent()) {
            return gunzipped(peek);
        }
        if (peek.head().length > 0 && Ascii.toLowerCase(source.name()).endsWith(".gz")) {
            report(ProblemCode.NOT_COMPRESSED);
        }
        return single(new SizedInput(peek, size), peek);
    }

    private InputCursor gunzipped(PeekInput packed) {
        PeekInput plain = new PeekInput(
                new SizedInput(new Gunzip(packed, source.name(), limits, problems), size), ByteInput.HEAD);
        if (Signature.of(plain.head()).filter(Signature::isPacked).isPresent()) {
            report(ProblemCode.NESTED_ARCHIVE);
            return new SingleInput(plain, Optional.empty());
        }
        return single(plain, plain);
    }

    private InputCursor single(FullInput in, PeekInput peek) {
        ByteInput input = ByteInput.of(source.name(), in, peek.head(), peek.whole(), source.charset(), problems);
        return new SingleInput(in, Optional.of(input));
    }

    private void report(ProblemCode code) {
        problems.report(Problem.of(code, Span.startOf(source.name()), ""));
    }
}
