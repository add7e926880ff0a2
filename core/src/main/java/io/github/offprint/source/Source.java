package io.github.offprint.source;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An input: a name and a way to open it. Immutable; a source of a path, of bytes or of text can be read any number of
 * times, a source of a stream as often as its opener can open it.
 */
public final class Source {
    /** Opens an input. Called once for every reading; the library closes what it returns. */
    @FunctionalInterface
    public interface Opener {
        /** Opens the input at its start. */
        InputStream open() throws IOException;
    }

    private static final long UNKNOWN = -1;

    private final String name;
    private final Opener opener;
    private final @Nullable String text;
    private final @Nullable Path path;
    private final @Nullable Charset charset;
    private final long size;

    private Source(
            String name,
            Opener opener,
            @Nullable String text,
            @Nullable Path path,
            @Nullable Charset charset,
            long size) {
        this.name = requireNonNull(name, "name");
        this.opener = opener;
        this.text = text;
        this.path = path;
        this.charset = charset;
        this.size = size;
    }

    /** A file. It is named as the path is written. */
    public static Source of(Path path) {
        return new Source(path.toString(), () -> Files.newInputStream(path), null, path, null, UNKNOWN);
    }

    /** Bytes in memory, compressed or not. */
    public static Source bytes(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        return new Source(name, () -> new ByteArrayInputStream(own), null, null, null, own.length);
    }

    /** Text in memory, such as what was pasted from a clipboard. It is taken as it is: nothing is decoded. */
    public static Source text(String name, CharSequence text) {
        return new Source(name, InputStream::nullInputStream, text.toString(), null, null, 0);
    }

    /** Whatever the opener opens. */
    public static Source stream(String name, Opener opener) {
        return new Source(name, requireNonNull(opener, "opener"), null, null, null, UNKNOWN);
    }

    /** The same source, its bytes decoded with a charset the host knows instead of the one found from the content. */
    public Source withCharset(Charset known) {
        return new Source(name, opener, text, path, requireNonNull(known, "charset"), size);
    }

    /** The name that spans and messages give. */
    public String name() {
        return name;
    }

    /** The charset the host named. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /** The file, where the source is one. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** How many bytes {@link #open()} gives, where that is known before reading them. */
    public OptionalLong size() {
        if (path == null) {
            return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
        }
        try {
            return OptionalLong.of(Files.size(path));
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    /** Whether the source is text already, so that {@link #characters()} works and nothing is decoded. */
    public boolean isText() {
        return text != null;
    }

    /** The text, where the source is text already. */
    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Opens the bytes as they are, compressed or not. Empty for text. */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The text of a source made by {@link #text}.
     *
     * @throws IllegalStateException when the source is bytes
     */
    public Reader characters() {
        if (text == null) {
            throw new IllegalStateException("the source " + name + " is bytes: open() it");
        }
        return new StringReader(text);
    }

    /** Gives the name. */
    @Override
    public String toString() {
        return name;
    }
}
