package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.rows.Dialect;
import io.github.offprint.parsers.rows.RowReader;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** The export of one source: a table of columns, and the names by which its head row is known. */
abstract class TableFormat implements PaperFormat {
    private static final double CERTAIN = 0.97;

    private final String id;
    private final String description;
    private final Columns columns;
    private final ImmutableSet<String> extensions;
    private final ImmutableSet<String> marks;

    /**
     * A format.
     *
     * @param marks the keys of columns that only this source has together
     */
    TableFormat(
            String id,
            String description,
            Columns columns,
            ImmutableSet<String> extensions,
            ImmutableSet<String> marks) {
        this.id = id;
        this.description = description;
        this.columns = columns;
        this.extensions = extensions;
        this.marks = marks;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final ImmutableSet<String> extensions() {
        return extensions;
    }

    @Override
    public final Detection detect(Head head) {
        Dialect dialect = dialect(head);
        Set<String> keys = new HashSet<>();
        RowReader.firstRow(head, dialect).forEach(name -> keys.add(Columns.key(name)));
        return keys.containsAll(marks)
                ? Detection.of(CERTAIN, "columns named " + String.join(", ", marks))
                : Detection.none();
    }

    /** How the source divides its cells. */
    Dialect dialect(Head head) {
        return Dialect.of(head);
    }

    @Override
    public final PaperCursor open(ReadContext context) throws IOException {
        return new RowsCursor(context, dialect(context.head()), columns, id);
    }
}
