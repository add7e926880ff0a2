package io.github.offprint.parsers.csv;

import io.github.offprint.parsers.csv.CsvFormat.Column;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the columns of a source mean. */
interface Columns {
    /**
     * What a column means, or null where the paper has no place for it.
     *
     * @param key the name of the column, as {@link #key} gives it
     */
    @Nullable
    Column meaning(String key);

    /** How the source writes its authors into one cell. */
    default AuthorCell authors() {
        return AuthorCell.USUAL;
    }

    /** The column behind which rows have more cells than the head row names, where the source is known for that, or null. */
    default @Nullable String overflow() {
        return null;
    }

    /** Whether the last cell of a row shows that the cells in excess stand at the {@link #overflow}. */
    default boolean endsInOrder(String lastCell) {
        return false;
    }

    /** The words that the source writes where it has nothing. */
    default boolean isNothing(String cell) {
        return false;
    }

    /** The name of a column by its letters and digits alone, in lower case: {@code authorsid} for {@code Author(s) ID}. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
