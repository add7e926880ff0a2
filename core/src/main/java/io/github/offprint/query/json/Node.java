package io.github.offprint.query.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;

/** A value of JSON, between text and query. */
sealed interface Node {
    /** What the value is called in an error. */
    String kind();

    /**
     * A text.
     *
     * @param value what it says
     */
    record Text(String value) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /**
     * A number.
     *
     * @param value its value
     */
    record Decimal(BigDecimal value) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** A value that queries use one of: {@code true}, {@code false}, {@code null}. */
    enum Constant implements Node {
        TRUE,
        FALSE,
        NULL;

        @Override
        public String kind() {
            return Ascii.toLowerCase(name());
        }
    }

    /**
     * An array.
     *
     * @param items its values
     */
    record Items(ImmutableList<Node> items) implements Node {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /**
     * An object.
     *
     * @param members its values by their keys, in the order of writing
     */
    record Members(ImmutableMap<String, Node> members) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }
}
