package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.source.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Gathers lines into blocks as the assembly places them. */
final class BlockCollector<R extends Enum<R> & Role> implements Assembly.Taker<R> {
    private final int recordLength;
    private final Deque<Block<R>> ready = new ArrayDeque<>();
    private final List<Piece<R>> open = new ArrayList<>();
    private Optional<Layout<R>> layout = Optional.empty();
    private long length;

    /** A collector that takes no block of more characters than this. */
    BlockCollector(int recordLength) {
        this.recordLength = recordLength;
    }

    @Override
    public void take(Line line, LineShape shape, Layout<R> layout, R role, boolean opens) {
        if (opens) {
            close();
            this.layout = Optional.of(layout);
        } else if (length + line.text().length() > recordLength) {
            // The rest of the block belongs to what is left out, piece by piece.
            Optional<Layout<R>> rest = this.layout.map(Layout::oversized);
            this.layout = rest;
            close();
            this.layout = rest;
        }
        length += line.text().length();
        if (!shape.isLeftOut()) {
            open.add(new Piece<>(role, line, shape));
        }
    }

    /** Ends the block at hand. One of left-out lines alone is none. */
    void close() {
        if (!open.isEmpty()) {
            layout.ifPresent(kept -> ready.add(new Block<>(kept, ImmutableList.copyOf(open))));
        }
        layout = Optional.empty();
        open.clear();
        length = 0;
    }

    /** The next block that is complete. */
    Optional<Block<R>> poll() {
        return Optional.ofNullable(ready.poll());
    }
}
