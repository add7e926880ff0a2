package io.github.offprint.parsers.rows;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
import java.util.Arrays;

/** One row: its cells without their quotes, its text as it stands, and its place. Immutable. */
public final class Row {
    private final String source;
    private final Position start;
    private final String text;
    private final String[] cells;

    Row(String source, Position start, String text, String[] cells) {
        this.source = source;
        this.start = start;
        this.text = text;
        this.cells = cells;
    }

    /** How many cells there are; at least one. */
    public int size() {
        return cells.length;
    }

    /**
     * The text of a cell, counted from 0; empty where the row is too short to have it.
     */
    public String cell(int index) {
        return index < cells.length ? cells[index] : "";
    }

    /** All cells. */
    public ImmutableList<String> cells() {
        return ImmutableList.copyOf(cells);
    }

    /** Whether the other row has the same cells. */
    public boolean hasCellsOf(Row other) {
        return Arrays.equals(cells, other.cells);
    }

    /** Whether no cell shows anything. */
    public boolean isBlank() {
        return Arrays.stream(cells).allMatch(Blanks::isBlank);
    }

    /** Whether the row only says what divides the cells of the rows below: {@code sep=;}. */
    public boolean isSeparatorLine() {
        return start.line() == 1 && Dialect.isSeparatorLine(text);
    }

    /** The text of the row as it stands, without its line end. */
    public String text() {
        return text;
    }

    /** Where the row stands, without its line end. */
    public Span span() {
        return new Span(source, start, Place.behind(text, start));
    }
}
