package io.github.offprint.source;

import java.util.Optional;

/** A source that is one input, or none when what is in it was not opened. */
final class SingleInput extends InputCursor {
    private final Runnable close;
    private Optional<Input> input;

    /** The input, and what closes its source. */
    SingleInput(Optional<Input> input, Runnable close) {
        this.close = close;
        this.input = input;
    }

    @Override
    public Optional<Input> next() {
        Optional<Input> next = input;
        input = Optional.empty();
        return next;
    }

    @Override
    public boolean isArchive() {
        return false;
    }

    @Override
    public void close() {
        close.run();
    }
}
