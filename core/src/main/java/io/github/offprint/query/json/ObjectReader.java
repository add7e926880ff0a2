package io.github.offprint.query.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the members of an object, and refuses those that nobody asked for. */
final class ObjectReader {
    private final ImmutableMap<String, Node> members;
    private final Place place;
    private final Set<String> asked = new LinkedHashSet<>();

    ObjectReader(Node node, Place place) {
        if (!(node instanceof Node.Members object)) {
            throw place.error("an object is expected, not " + node.kind());
        }
        this.members = object.members();
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** The one key of these that the object has. */
    String form(ImmutableList<String> forms) {
        List<String> found = forms.stream().filter(members::containsKey).toList();
        if (found.size() != 1) {
            String reason = found.isEmpty()
                    ? "one of the keys is missing that say what is asked"
                    : String.join(" and ", found) + " cannot stand together";
            throw place.error(reason, forms);
        }
        return found.get(0);
    }

    private Optional<Node> take(String key) {
        asked.add(key);
        return Optional.ofNullable(members.get(key));
    }

    private Node require(String key) {
        return take(key).orElseThrow(() -> place.error("the key " + key + " is missing"));
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    /** A value that says no more than its key. */
    void flag(String key) {
        if (require(key) != Node.Constant.TRUE) {
            throw place.at(key).error("true is expected");
        }
    }

    Node value(String key) {
        return require(key);
    }

    /** The values of an array of one or more. */
    ImmutableList<Node> items(String key) {
        if (require(key) instanceof Node.Items array && !array.items().isEmpty()) {
            return array.items();
        }
        throw place.at(key).error("an array with something in it is expected");
    }

    String text(String key) {
        return text(require(key), place.at(key));
    }

    Optional<String> optionalText(String key) {
        return take(key).map(node -> text(node, place.at(key)));
    }

    private static String text(Node node, Place at) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw at.error("a text is expected, not " + node.kind());
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return take(key).map(node -> {
            if (node instanceof Node.Decimal number) {
                return number.value();
            }
            throw place.at(key).error("a number is expected, not " + node.kind());
        });
    }

    /** One of a few words, or what is meant where none is said. */
    <T> T word(String key, ImmutableMap<String, T> words, T usual) {
        return take(key).isPresent() ? named(key, "word", words) : usual;
    }

    /** What the table has under the text of a key. */
    <T> T named(String key, String what, ImmutableMap<String, T> table) {
        String name = text(key);
        T value = table.get(name);
        if (value == null) {
            throw place.at(key).error("no " + what + " \"" + name + "\"", table.keySet());
        }
        return value;
    }

    /** What the query package refuses is an error at this place. */
    QueryJsonException error(IllegalArgumentException refusal) {
        return refusal instanceof QueryJsonException error ? error : place.error(String.valueOf(refusal.getMessage()));
    }

    /** Requires that all members were asked for. */
    void end() {
        for (String key : members.keySet()) {
            if (!asked.contains(key)) {
                throw place.error("no key \"" + key + "\"", asked);
            }
        }
    }
}
