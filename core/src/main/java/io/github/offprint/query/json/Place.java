package io.github.offprint.query.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a value stands. Keeps the way up only, as the pointer is asked for when something is wrong. */
final class Place {
    static final Place TOP = new Place(null, "");

    private final @Nullable Place parent;
    private final String key;

    private Place(@Nullable Place parent, String key) {
        this.parent = parent;
        this.key = key;
    }

    Place at(String name) {
        return new Place(this, name);
    }

    Place at(int index) {
        return at(Integer.toString(index));
    }

    QueryJsonException error(String reason) {
        return error(reason, ImmutableList.of());
    }

    QueryJsonException error(String reason, Iterable<String> choices) {
        return new QueryJsonException(toString(), reason, choices);
    }

    /** A JSON Pointer (RFC 6901). */
    @Override
    public String toString() {
        Deque<String> keys = new ArrayDeque<>();
        Place place = this;
        for (Place up = place.parent; up != null; up = up.parent) {
            keys.push(place.key.replace("~", "~0").replace("/", "~1"));
            place = up;
        }
        StringBuilder pointer = new StringBuilder();
        keys.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
