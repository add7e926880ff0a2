package io.github.offprint.source;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * One input of a reading: its head, and behind it the whole of it as characters or as bytes, decompressed and within the
 * limits. Everything that goes wrong below comes out of its streams as a {@code ReadException}. Used by one thread; over
 * when the {@link InputCursor} that gave it goes on.
 */
public abstract sealed class Input permits ByteInput, TextInput {
    /** So many characters hold a head even behind a few byte order marks. */
    static final int BEGINNING = Head.LENGTH + 16;

    private final Head head;
    private final int marks;

    /**
     * An input by its beginning.
     *
     * @param beginning the first {@value #BEGINNING} decoded characters or fewer, byte order marks included
     * @param whole whether that is all
     */
    Input(String name, String beginning, boolean whole) {
        this.marks = marks(beginning);
        int end = Math.min(beginning.length(), marks + Head.LENGTH);
        if (end > marks && end < beginning.length() && Character.isHighSurrogate(beginning.charAt(end - 1))) {
            end--;
        }
        this.head = new Head(name, beginning.substring(marks, end), whole && end == beginning.length());
    }

    private static int marks(String beginning) {
        int marks = 0;
        while (marks < beginning.length() && beginning.charAt(marks) == '\uFEFF') {
            marks++;
        }
        return marks;
    }

    /** The name of the source; for an entry of an archive {@code archive.zip!entry}. */
    public final String name() {
        return head.name();
    }

    /** The first characters, for recognising the format. */
    public final Head head() {
        return head;
    }

    /** The stretch of the text that the head shows, byte order marks included. */
    public final Span span() {
        PlaceCounter places = new PlaceCounter();
        char[] shown = ("\uFEFF".repeat(marks) + head.text()).toCharArray();
        places.pass(shown, 0, shown.length);
        return new Span(name(), Position.START, places.here());
    }

    /** How many byte order marks the text begins with. The head leaves them out, {@link #characters()} does not. */
    public final int marks() {
        return marks;
    }

    /** The whole text. Either this or {@link #bytes()} may be called, once. */
    public abstract Reader characters();

    /** The whole input as bytes. Either this or {@link #characters()} may be called, once. */
    public abstract InputStream bytes() throws IOException;

    /** The charset of {@link #bytes()}, where the host named it or the input was text; empty where only its content tells. */
    public abstract Optional<Charset> charset();

    /**
     * Throws what cut the beginning short, if anything did. For an input that nobody will read, in place of reading it: a head
     * shows a failure only by being short.
     */
    public final void requireBeginning() throws IOException {
        if (!head.whole()) {
            bytes().readNBytes(ByteInput.HEAD + 1);
        }
    }

    /** What kind of file the first bytes are known for, where that is no text: {@code a PDF document}. */
    public abstract Optional<String> looksLike();
}
