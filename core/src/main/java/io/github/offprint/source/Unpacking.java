package io.github.offprint.source;

import com.google.common.base.Ascii;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Opens one source and finds out by its first bytes how it is packed: not at all, by gzip, or as a zip archive. */
final class Unpacking {
    /** So many bytes an archive may have beside the data of its entries. */
    private static final long DIRECTORY = 4 << 20;

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
        this.size = new SizeLimit(source.name(), limits, 0);
    }

    InputCursor open() {
        RawInput raw = RawInput.open(source, problems, progress);
        try {
            return source.text().isPresent() ? text(raw, source.text().get()) : bytes(raw);
        } catch (RuntimeException | Error e) {
            raw.close();
            throw e;
        }
    }

    private InputCursor text(RawInput raw, String text) {
        return new SingleInput(Optional.of(new TextInput(source.name(), text, size)), raw::close);
    }

    private InputCursor bytes(RawInput raw) {
        PeekInput peek = new PeekInput(raw, ByteInput.HEAD);
        Optional<Signature> signature = Signature.of(peek.head());
        if (signature.filter(Signature.GZIP::equals).isPresent()) {
            return gunzipped(peek);
        }
        if (signature.filter(Signature::isZip).isPresent()) {
            return unzipped(peek);
        }
        if (peek.head().length > 0 && isNamed(".gz")) {
            report(ProblemCode.NOT_COMPRESSED);
        }
        return isNamed(".zip") ? perhapsUnzipped(peek) : plain(peek, peek::close);
    }

    private boolean isNamed(String suffix) {
        return Ascii.toLowerCase(source.name()).endsWith(suffix);
    }

    private InputCursor gunzipped(PeekInput packed) {
        PeekInput plain = new PeekInput(
                new SizedInput(new Gunzip(packed, source.name(), limits, problems), size), ByteInput.HEAD);
        if (Signature.of(plain.head()).filter(Signature::isPacked).isPresent()) {
            report(ProblemCode.NESTED_ARCHIVE);
            return new SingleInput(Optional.empty(), packed::close);
        }
        return single(plain, plain, packed::close);
    }

    private InputCursor unzipped(FullInput in) {
        RandomBytes bytes = randomBytes(in);
        return closedUnless(bytes, () -> new ZipInputs(source, bytes, limits, size, problems, progress));
    }

    /** A file named as an archive that starts with something else, such as a script that unpacks it: the end tells. */
    private InputCursor perhapsUnzipped(FullInput in) {
        RandomBytes bytes = randomBytes(in);
        return closedUnless(bytes, () -> {
            boolean archive = ZipDirectory.of(bytes, 1)
                    .filter(found -> !found.members().isEmpty())
                    .isPresent();
            return archive ? new ZipInputs(source, bytes, limits, size, problems, progress) : unpacked(bytes);
        });
    }

    private InputCursor unpacked(RandomBytes bytes) {
        if (bytes.size() > 0) {
            report(ProblemCode.NOT_COMPRESSED);
        }
        return plain(new PeekInput(new RangeInput(bytes, 0, bytes.size(), count -> {}), ByteInput.HEAD), bytes::close);
    }

    private static InputCursor closedUnless(RandomBytes bytes, Supplier<InputCursor> opened) {
        try {
            return opened.get();
        } catch (RuntimeException | Error e) {
            bytes.close();
            throw e;
        }
    }

    private RandomBytes randomBytes(FullInput in) {
        if (source.path().isPresent()) {
            in.close();
            return FileBytes.open(source.name(), source.path().get(), problems, StandardOpenOption.READ);
        }
        try (in) {
            return new Spool(source.name(), in, new SizeLimit(source.name(), limits, DIRECTORY), problems).bytes();
        }
    }

    private InputCursor plain(PeekInput in, Runnable close) {
        return single(new SizedInput(in, size), in, close);
    }

    private InputCursor single(FullInput in, PeekInput peek, Runnable close) {
        ByteInput input = ByteInput.of(source.name(), in, peek.head(), peek.whole(), source.charset(), problems);
        return new SingleInput(Optional.of(input), close);
    }

    private void report(ProblemCode code) {
        problems.report(Problem.of(code, Span.startOf(source.name()), ""));
    }
}
