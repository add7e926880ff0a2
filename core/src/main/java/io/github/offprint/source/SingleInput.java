package io.github.offprint.source;

import java.util.Optional;

/** A source that is one input, or none when what is in it was not opened. */
final class SingleInput extends InputCursor {
    private final FullInput in;
    private Optional<Input> input;

    SingleInput(FullInput in, Optional<Input> input) {
        this.in = in;
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
        in.close();
    }
}
