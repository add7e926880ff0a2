package io.github.offprint.cli;

import io.github.offprint.Progress;
import io.github.offprint.ProgressListener;
import java.io.Closeable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that shows how far a long input has been read. It appears on a terminal only, and only once reading takes a while. */
final class ProgressDisplay implements ProgressListener, Closeable {
    /** Inputs that are read within a blink show no bar. */
    private static final long SHORT = 8L << 20;

    private static final ProgressDisplay SILENT = new ProgressDisplay(null);

    private final @Nullable Terminal terminal;
    private @Nullable ProgressBar bar;
    private String source = "";

    private ProgressDisplay(@Nullable Terminal terminal) {
        this.terminal = terminal;
    }

    /** A bar on the screen of an interactive terminal, else nothing. */
    static ProgressDisplay on(Terminal terminal) {
        return terminal.interactive() ? new ProgressDisplay(terminal) : SILENT;
    }

    @Override
    public void progress(Progress soFar) {
        if (terminal == null || soFar.bytes() < SHORT && soFar.total().orElse(Long.MAX_VALUE) < SHORT) {
            return;
        }
        if (bar == null || !source.equals(soFar.source())) {
            close();
            source = soFar.source();
            bar = bar(terminal, source, soFar.total().orElse(-1));
        }
        bar.stepTo(soFar.bytes());
        bar.setExtraMessage(soFar.papers() + " papers");
    }

    private static ProgressBar bar(Terminal terminal, String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
