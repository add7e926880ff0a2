package io.github.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Progress;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
    private static final long LARGE = 64L << 20;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void aLongInputShowsABarOnATerminal() {
        show(true, LARGE);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("dump.jsonl");
    }

    @Test
    void aShortInputShowsNone() {
        show(true, 4_096);
        assertThat(screen.size()).isZero();
    }

    @Test
    void aPipeShowsNone() {
        show(false, LARGE);
        assertThat(screen.size()).isZero();
    }

    private void show(boolean interactive, long total) {
        PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), err, err, interactive, 80);
        try (ProgressDisplay display = ProgressDisplay.on(terminal)) {
            display.progress(new Progress("dump.jsonl", total / 2, OptionalLong.of(total), 10));
            display.progress(new Progress("dump.jsonl", total, OptionalLong.of(total), 20));
        }
    }
}
