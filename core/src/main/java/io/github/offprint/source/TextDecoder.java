package io.github.offprint.source;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.ProblemSink;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes as they stream by. A run of bytes that are not valid in the charset becomes one U+FFFD and one problem with
 * its place in the text and in the bytes; everything around it stays as it is. A byte order mark arrives as U+FEFF.
 */
final class TextDecoder extends Reader {
    private static final int BLOCK = 1 << 13;

    /** So much is decoded in one go; with less, a character beyond ASCII slows down less of the text around it. */
    private static final int STRETCH = 1 << 8;

    private final FullInput in;
    private final CharsetDecoder decoder;
    private final MalformedRun run;
    private final PlaceCounter places = new PlaceCounter();

    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    /** How many bytes of the input were decoded or stepped over. */
    private long consumed;

    private boolean atEnd;
    private boolean done;

    TextDecoder(FullInput in, Encoding encoding, String source, ProblemSink problems) {
        this.in = in;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.run = new MalformedRun(source, encoding.charset(), problems);
        if (encoding.marked()) {
            startWithMark(encoding.skipped());
        }
    }

    private void startWithMark(int skipped) {
        consumed = in.read(new byte[skipped], 0, skipped);
        chars.clear();
        chars.put('\uFEFF');
        places.pass(chars.array(), 0, 1);
        chars.flip();
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    /** Decodes until there is at least one character; false at the end. */
    private boolean fill() {
        chars.clear();
        while (!done && chars.position() == 0) {
            if (!atEnd) {
                refill();
            }
            decode();
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void refill() {
        bytes.compact();
        int room = bytes.remaining();
        int got = in.read(bytes.array(), bytes.position(), room);
        atEnd = got < 0;
        bytes.position(bytes.position() + Math.max(got, 0));
        bytes.flip();
    }

    /** Decodes what is in the buffer as far as there is room. */
    private void decode() {
        if (decoder.charset().equals(StandardCharsets.UTF_8)) {
            decodeStretches();
        }
        decodeRest();
    }

    /** Decodes UTF-8 as long as it is well formed. A string is decoded many bytes at a time where they are ASCII. */
    private void decodeStretches() {
        for (int length = stretch(); length > 0; length = stretch()) {
            String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0) {
                return;
            }
            run.end();
            places.pass(text);
            text.getChars(0, text.length(), chars.array(), chars.position());
            chars.position(chars.position() + text.length());
            bytes.position(bytes.position() + length);
            consumed += length;
        }
    }

    /** The length of the next stretch, which ends where a character does; no character takes less room decoded. */
    private int stretch() {
        int length = Math.min(STRETCH, Math.min(bytes.remaining(), chars.remaining()));
        int least = Math.max(0, length - 3);
        while (length > least && !endsCharacter(bytes.position() + length)) {
            length--;
        }
        return length;
    }

    /** Whether an ASCII byte stands before or behind an index, or a character starts there. */
    private boolean endsCharacter(int index) {
        return bytes.get(index - 1) >= 0 || (index < bytes.limit() && (bytes.get(index) & 0xC0) != 0x80);
    }

    private void decodeRest() {
        CoderResult result;
        do {
            int charsBefore = chars.position();
            int bytesBefore = bytes.position();
            result = decoder.decode(bytes, chars, atEnd);
            consumed += bytes.position() - bytesBefore;
            passed(charsBefore);
            if (result.isError() && !replaced(result.length())) {
                return;
            }
        } while (result.isError());
        if (result.isUnderflow() && atEnd) {
            int charsBefore = chars.position();
            done = decoder.flush(chars).isUnderflow();
            passed(charsBefore);
            run.end();
        }
    }

    private void passed(int from) {
        if (chars.position() > from) {
            run.end();
            places.pass(chars.array(), from, chars.position());
        }
    }

    /** Steps over bytes that are not valid; false when there is no room for the character that says so. */
    private boolean replaced(int length) {
        int width = width(decoder.charset(), length);
        if (!run.isOpen()) {
            if (!chars.hasRemaining()) {
                return false;
            }
            Position start = places.here();
            chars.put('\uFFFD');
            places.pass(chars.array(), chars.position() - 1, chars.position());
            run.begin(start, places.here(), consumed);
        }
        for (int i = 0; i < width; i++) {
            run.add(bytes.get());
        }
        consumed += width;
        return true;
    }

    /** The JDK counts the character after a lone UTF-16 surrogate as part of the damage; it is not. */
    private static int width(Charset charset, int length) {
        boolean utf16 = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
        return utf16 ? Math.min(length, 2) : length;
    }

    @Override
    public void close() {
        in.close();
    }
}
