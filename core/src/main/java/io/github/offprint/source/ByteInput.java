package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** An input that is bytes, plain ones. */
final class ByteInput extends Input {
    /** So many bytes hold the beginning in any charset: none takes more than four bytes for a UTF-16 unit. */
    static final int HEAD = 4 * BEGINNING;

    private final FullInput in;
    private final byte[] head;
    private final Encoding encoding;
    private final ProblemSink problems;

    private ByteInput(
            String name,
            FullInput in,
            byte[] head,
            boolean whole,
            Encoding encoding,
            String beginning,
            ProblemSink problems) {
        super(name, beginning, whole);
        this.in = in;
        this.head = head;
        this.encoding = encoding;
        this.problems = problems;
    }

    /**
     * An input over bytes.
     *
     * @param in all bytes, the first ones included
     * @param head the first bytes
     * @param whole whether these are all
     * @param named the charset, where the host knows it
     */
    static ByteInput of(
            String name, FullInput in, byte[] head, boolean whole, Optional<Charset> named, ProblemSink problems) {
        Encoding encoding = Encoding.of(head, named);
        String beginning = beginning(head, encoding);
        return new ByteInput(name, in, head, whole && beginning.length() < BEGINNING, encoding, beginning, problems);
    }

    /** The first characters, as {@link TextDecoder} gives them but without a word about what is wrong with them. */
    private static String beginning(byte[] head, Encoding encoding) {
        CharBuffer chars = CharBuffer.allocate(BEGINNING);
        if (encoding.marked()) {
            chars.put('\uFEFF');
        }
        encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(head, encoding.skipped(), head.length - encoding.skipped()), chars, true);
        return chars.flip().toString();
    }

    @Override
    public Reader characters() {
        if (encoding.assumed()) {
            String message = "the text is not UTF-8 and names no charset; it was read as " + encoding.charset();
            problems.report(new Problem(ProblemCode.CHARSET_ASSUMED, Span.startOf(name()), message, ""));
        }
        return new TextDecoder(in, encoding, name(), problems);
    }

    @Override
    public InputStream bytes() {
        return in;
    }

    @Override
    public Optional<Charset> charset() {
        return encoding.basis() == Encoding.Basis.NAMED ? Optional.of(encoding.charset()) : Optional.empty();
    }

    @Override
    public Optional<String> looksLike() {
        return Signature.of(head).map(Signature::description);
    }
}
