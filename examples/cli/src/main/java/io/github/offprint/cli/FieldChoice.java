package io.github.offprint.cli;

import com.google.common.base.Splitter;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Order;
import io.github.offprint.query.language.QueryLanguage;
import io.github.offprint.query.language.QuerySyntaxException;
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
    static Order order(String words) {
        try {
            return QueryLanguage.parseOrder(words);
        } catch (QuerySyntaxException wrong) {
            throw new WrongUsage("--sort: " + wrong.getMessage() + System.lineSeparator() + wrong.pointer());
        }
    }

    private static Field<?> field(String name) {
        try {
            return FieldSet.standard().get(name);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUsage(String.valueOf(unknown.getMessage()));
        }
    }
}
