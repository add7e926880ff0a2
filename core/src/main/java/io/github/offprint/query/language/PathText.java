package io.github.offprint.query.language;

import com.google.common.base.CharMatcher;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import java.util.Optional;

/** Writes the paths of fields. */
final class PathText {
    private static final CharMatcher KEY = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("_-"));

    private final FieldSet fields;

    PathText(FieldSet fields) {
        this.fields = Vocabulary.checked(fields);
    }

    /**
     * The path of a field.
     *
     * @throws IllegalArgumentException when the fields of the language have another field of its name, or none
     */
    String of(Field<?> field) {
        if (!fields.find(field.name()).equals(Optional.of(field))) {
            throw new IllegalArgumentException("the language does not know the field " + Complaint.quote(field.name())
                    + " that the query asks; it knows " + fields);
        }
        String extra = Names.EXTRA + ':';
        return field.name().startsWith(extra)
                ? Names.EXTRA + '.' + key(field.name().substring(extra.length()))
                : field.name();
    }

    /** Without a colon of its own, a key would be read together with what stands behind its colon. */
    private static String key(String key) {
        int colon = key.indexOf(':');
        boolean plain = colon > 0
                && colon < key.length() - 1
                && KEY.matchesAllOf(key.substring(0, colon))
                && KEY.matchesAllOf(key.substring(colon + 1));
        return plain ? key : ValueText.quoted(key);
    }
}
