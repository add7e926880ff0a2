package io.github.offprint.cli;

import com.google.common.base.Splitter;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Order;
import io.github.offprint.query.OrderedField;
import java.util.List;

/** Finds the fields that words on the command line mean. */
final class FieldChoice {
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private FieldChoice() {}

    /** The fields of {@code year,venue}. */
    static List<Field<?>> fields(String words) {
        return COMMAS.splitToStream(words).<Field<?>>map(FieldChoice::field).toList();
    }

    /** The order of {@code -upvotes,title}: a minus turns a field round. */
    static Order[] orders(String words) {
        return COMMAS.splitToStream(words).map(FieldChoice::order).toArray(Order[]::new);
    }

    private static Order order(String word) {
        boolean down = word.startsWith("-");
        Field<?> field = field(down ? word.substring(1) : word);
        if (!(field instanceof OrderedField<?> ordered)) {
            throw new WrongUsage("papers cannot be sorted by " + field + ", which can have several values");
        }
        return down ? ordered.descending() : ordered.ascending();
    }

    private static Field<?> field(String name) {
        try {
            return FieldSet.standard().get(name);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUsage(unknown.getMessage());
        }
    }
}
