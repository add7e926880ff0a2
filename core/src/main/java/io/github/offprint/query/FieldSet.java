package io.github.offprint.query;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a text or JSON form of a query can name. Immutable: {@link #with} gives a larger set. Equality is content.
 */
public final class FieldSet {
    private static final FieldSet STANDARD = new FieldSet(ImmutableMap.of())
            .with(
                    Fields.TITLE,
                    Fields.ABSTRACT,
                    Fields.ANY_TEXT,
                    Fields.AUTHORS,
                    Fields.AUTHOR_COUNT,
                    Fields.VENUE,
                    Fields.YEAR,
                    Fields.PUBLISHED,
                    Fields.LISTED,
                    Fields.KIND,
                    Fields.PRESENTATIONS,
                    Fields.PRESENTATIONS.count(),
                    Fields.ORGANIZATIONS,
                    Fields.ORGANIZATIONS.count(),
                    Fields.KEYWORDS,
                    Fields.KEYWORDS.count(),
                    Fields.IDENTIFIERS,
                    Fields.IDENTIFIERS.count(),
                    Fields.LINKS,
                    Fields.LINKS.count(),
                    Fields.UPVOTES,
                    Fields.COMMENTS,
                    Fields.CITATIONS,
                    Fields.STARS,
                    Fields.VOLUME,
                    Fields.NUMBER,
                    Fields.PAGES,
                    Fields.PUBLISHER);

    private final ImmutableMap<String, Field<?>> byName;

    private FieldSet(ImmutableMap<String, Field<?>> byName) {
        this.byName = byName;
    }

    /** The fields of the library. Every field of {@link Fields#extra} belongs to it without being listed. */
    public static FieldSet standard() {
        return STANDARD;
    }

    /**
     * This set and more fields.
     *
     * @throws IllegalArgumentException when another field has the name of one of them
     */
    public FieldSet with(Field<?>... fields) {
        Map<String, Field<?>> all = new LinkedHashMap<>(byName);
        for (Field<?> field : fields) {
            Field<?> before = all.putIfAbsent(field.name(), field);
            if (before != null && !before.equals(field)) {
                throw new IllegalArgumentException("there is another field of the name " + field.name());
            }
        }
        return new FieldSet(ImmutableMap.copyOf(all));
    }

    /** The field of a name; every {@code extra:key} is one. */
    public Optional<Field<?>> find(String name) {
        Field<?> field = byName.get(name);
        if (field == null && name.startsWith(FieldNames.EXTRA) && name.length() > FieldNames.EXTRA.length()) {
            return Optional.of(Fields.extra(name.substring(FieldNames.EXTRA.length())));
        }
        return Optional.ofNullable(field);
    }

    /**
     * The field of a name.
     *
     * @throws IllegalArgumentException when there is none, naming those that are
     */
    public Field<?> get(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no field " + Prose.quote(name) + "; the fields are "
                                + String.join(", ", byName.keySet()) + " and " + FieldNames.EXTRA + "..."));
    }

    /**
     * The name of a field, for a form that is to be read back with these fields.
     *
     * @throws IllegalArgumentException when it is not one of them, be it that another has its name
     */
    public String nameOf(Field<?> field) {
        if (!find(field.name()).equals(Optional.of(field))) {
            throw new IllegalArgumentException("the field " + Prose.quote(field.name()) + " is none of " + this);
        }
        return field.name();
    }

    /** The fields, in the order in which they were added, without extras. */
    public ImmutableCollection<Field<?>> fields() {
        return byName.values();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldSet that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** The names. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
