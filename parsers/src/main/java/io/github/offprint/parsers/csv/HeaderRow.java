package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.csv.CsvFormat.Column;
import io.github.offprint.parsers.rows.Row;
import io.github.offprint.text.Blanks;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The head row of a file: which of its columns mean what, and under which names the others become extras. Immutable. */
final class HeaderRow {
    private static final int[] NONE = {};

    private final Row row;
    private final ImmutableList<String> extras;
    private final Map<Column, int[]> places = new EnumMap<>(Column.class);
    private final boolean[] isMeant;
    private final boolean hasRepeated;
    private final int overflow;

    HeaderRow(Row row, Columns columns, String format) {
        this.row = row;
        this.isMeant = new boolean[row.size()];
        Set<String> names = new HashSet<>();
        ImmutableList.Builder<String> extraKeys = ImmutableList.builder();
        boolean repeated = false;
        int behind = row.size();
        for (int i = 0; i < row.size(); i++) {
            String name = Blanks.collapse(row.cell(i));
            String key = Columns.key(name);
            boolean isNew = name.isEmpty() || names.add(name);
            repeated |= !isNew;
            extraKeys.add(format + ":" + (isNew && !name.isEmpty() ? name : nameless(name, i)));
            Column column = isNew ? columns.meaning(key) : null;
            if (column != null) {
                place(column, i);
            }
            behind = key.equals(columns.overflow()) ? i + 1 : behind;
        }
        this.extras = extraKeys.build();
        this.hasRepeated = repeated;
        this.overflow = behind;
    }

    private static String nameless(String name, int index) {
        return (name.isEmpty() ? "column" : name) + " " + (index + 1);
    }

    private void place(Column column, int index) {
        int[] before = places.getOrDefault(column, NONE);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = index;
        places.put(column, after);
        isMeant[index] = true;
    }

    Row row() {
        return row;
    }

    int size() {
        return row.size();
    }

    /** Whether two columns have one name. */
    boolean hasRepeated() {
        return hasRepeated;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The columns that mean this, from left to right. */
    int[] places(Column column) {
        return places.getOrDefault(column, NONE);
    }

    /** Whether a column has a meaning, rather than becoming an extra. */
    boolean isMeant(int index) {
        return index < isMeant.length && isMeant[index];
    }

    /** The key under which the cell of a column is kept as an extra. */
    String extra(int index, String format) {
        return index < extras.size() ? extras.get(index) : format + ":" + nameless("", index);
    }

    /** Where the cells that a row has in excess stand, by what is known of the source; its size where nothing is. */
    int overflow() {
        return overflow;
    }

    /** The names of the columns, for a message. */
    String names() {
        return String.join(", ", row.cells());
    }
}
