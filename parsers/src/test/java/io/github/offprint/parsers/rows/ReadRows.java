package io.github.offprint.parsers.rows;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Problem;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a text and what was said about them. */
record ReadRows(ImmutableList<Row> rows, ImmutableList<Problem> problems) {
    static ReadRows of(String text) {
        return of(text, dialect(text), Limits.safe());
    }

    static Dialect dialect(String text) {
        return Dialect.of(head(text));
    }

    static Head head(String text) {
        return new Head("rows", text.substring(0, Math.min(text.length(), Head.LENGTH)), text.length() <= Head.LENGTH);
    }

    /** The first row says how many cells the others have. */
    static ReadRows of(String text, Dialect dialect, Limits limits) {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        RowReader reader = new RowReader(new StringReader(text), "rows", limits, dialect, problems::add);
        try {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (rows.isEmpty()) {
                    reader.expect(row.get().size());
                }
                rows.add(row.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadRows(ImmutableList.copyOf(rows), ImmutableList.copyOf(problems));
    }

    List<List<String>> cells() {
        return rows.stream().<List<String>>map(Row::cells).toList();
    }
}
