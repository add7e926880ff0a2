package io.github.offprint.query.language;

import com.google.common.base.CharMatcher;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;

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
     * @throws IllegalArgumentException when it is none of the fields of the language
     */
    String of(Field<?> field) {
        String name = fields.nameOf(field);
        String extra = Names.EXTRA + ':';
        return name.startsWith(extra) ? Names.EXTRA + '.' + key(name.substring(extra.length())) : name;
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
