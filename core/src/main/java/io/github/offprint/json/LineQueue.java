package io.github.offprint.json;

import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of an input, of which the next can be seen before it is taken. */
final class LineQueue {
    private final LineCursor lines;
    private @Nullable Line seen;

    LineQueue(LineCursor lines) {
        this.lines = lines;
    }

    /** The next line, which stays; null at the end of the input. */
    @Nullable
    Line peek() throws IOException {
        if (seen == null) {
            seen = lines.next().orElse(null);
        }
        return seen;
    }

    /** The next line, which is gone then; null at the end of the input. */
    @Nullable
    Line take() throws IOException {
        Line line = peek();
        seen = null;
        return line;
    }

    /** Makes a line that was taken last the next one again. */
    void giveBack(Line line) {
        seen = line;
    }
}
