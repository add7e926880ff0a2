package io.github.offprint.source;

import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An input that is text already. */
final class TextInput extends Input {
    private final String text;
    private final SizeLimit size;

    TextInput(String name, String text, SizeLimit size) {
        super(name, text.substring(0, Math.min(text.length(), BEGINNING)), text.length() <= BEGINNING);
        this.text = text;
        this.size = size;
    }

    @Override
    public Reader characters() {
        return new WatchedText(name(), text, size);
    }

    @Override
    public InputStream bytes() throws IOException {
        CharSource watched = new CharSource() {
            @Override
            public Reader openStream() {
                return characters();
            }
        };
        return watched.asByteSource(StandardCharsets.UTF_8).openStream();
    }

    @Override
    public Optional<Charset> charset() {
        return Optional.of(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> looksLike() {
        return Optional.empty();
    }
}
