package io.github.offprint.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value that Jackson read without knowing what it is as text: a text as it is, any other value as JSON. Without
 * recursion, since the input says how deep it goes.
 */
final class UnknownValue {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private final Deque<Character> closing = new ArrayDeque<>();

    private UnknownValue() {}

    /** Null, which says nothing, is the empty text. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof String text ? text : new UnknownValue().json(value);
    }

    private String json(Object value) {
        begin(value);
        while (!open.isEmpty()) {
            next(open.element());
        }
        return out.toString();
    }

    private void next(Iterator<?> members) {
        if (!members.hasNext()) {
            open.pop();
            out.append(closing.pop().charValue());
            return;
        }
        char last = out.charAt(out.length() - 1);
        if (last != '[' && last != '{') {
            out.append(',');
        }
        Object member = members.next();
        if (closing.element() == '}') {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) member;
            quote(String.valueOf(entry.getKey()));
            out.append(':');
            begin(entry.getValue());
        } else {
            begin(member);
        }
    }

    private void begin(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            enter('{', '}', object.entrySet().iterator());
        } else if (value instanceof Iterable<?> array) {
            enter('[', ']', array.iterator());
        } else if (value instanceof String text) {
            quote(text);
        } else {
            out.append(value);
        }
    }

    private void enter(char opening, char end, Iterator<?> members) {
        out.append(opening);
        closing.push(end);
        open.push(members);
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xf));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
