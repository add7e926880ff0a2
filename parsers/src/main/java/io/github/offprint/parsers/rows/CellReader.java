package io.github.offprint.parsers.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.github.offprint.parsers.rows.Dialect.Quoting;
import io.github.offprint.source.Limits;
import java.io.Reader;

/**
 * FastCSV as this package uses it: fed with one row at a time, which is known to be one, and asked for its cells. One parser
 * serves all rows of an input. Used by one thread.
 */
final class CellReader {
    /** FastCSV's own buffer, and what its limits are set above so that they never come into play. */
    private static final int LEAST = 1 << 16;

    private final RowWindow window;
    private final Feed feed = new Feed();
    private final CloseableIterator<String[]> rows;

    CellReader(RowWindow window, Dialect dialect, Limits limits) {
        this.window = window;
        int most = Math.max(LEAST, Math.min(limits.recordLength(), Integer.MAX_VALUE / 2 - LEAST) + LEAST);
        StringArrayHandler handler = StringArrayHandler.of(
                builder -> builder.maxFields(most).maxFieldSize(most).maxRecordSize(most));
        rows = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(
                        dialect.quoting() == Quoting.NONE
                                ? Quoting.DOUBLE.mark()
                                : dialect.quoting().mark())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .maxBufferSize(most)
                .build(handler, feed)
                .iterator();
    }

    /** The cells of the row that is the first so many characters of the window. */
    String[] cells(int length) {
        feed.from = 0;
        feed.length = length;
        feed.given = false;
        return rows.next();
    }

    /** Gives one row with a line feed behind it, so that FastCSV ends the row there and asks for no more. */
    private final class Feed extends Reader {
        private int from;
        private int length;
        private boolean given;

        @Override
        public int read(char[] to, int offset, int room) {
            if (from < length) {
                int count = Math.min(room, length - from);
                window.copy(from, count, to, offset);
                from += count;
                return count;
            }
            if (given) {
                return -1;
            }
            to[offset] = '\n';
            given = true;
            return 1;
        }

        @Override
        public void close() {
            // What it reads from is closed elsewhere.
        }
    }
}
