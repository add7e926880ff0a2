package io.github.offprint.query.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.offprint.model.Identifier;
import io.github.offprint.query.AuthorsField;
import io.github.offprint.query.Condition;
import io.github.offprint.query.Conditions;
import io.github.offprint.query.IdentifiersField;
import io.github.offprint.query.ListField;
import io.github.offprint.query.Part;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import java.util.function.Function;

/**
 * Makes the condition of its JSON.
 *
 * @param <E> what it is asked of
 */
final class ConditionReader<E> {
    private final ListField<E> field;
    private final ImmutableMap<String, Part<E>> parts;
    /** Conditions that are said in one text, by their keys. */
    private final ImmutableMap<String, Function<String, Condition<E>>> said;

    private final ImmutableList<String> forms;

    private ConditionReader(ListField<E> field, ImmutableMap<String, Function<String, Condition<E>>> said) {
        this.field = field;
        this.parts = Maps.uniqueIndex(field.parts(), Part::name);
        this.said = said;
        this.forms = ImmutableList.<String>builder()
                .add(Keys.AND, Keys.OR, Keys.NOT, Keys.EXISTS, Keys.PART)
                .addAll(said.keySet())
                .build();
    }

    static ConditionReader<?> of(ListField<?> field) {
        if (field instanceof AuthorsField authors) {
            return new ConditionReader<>(authors, ImmutableMap.of(Keys.NAMED, Conditions::named));
        }
        return field instanceof IdentifiersField identifiers
                ? new ConditionReader<>(
                        identifiers,
                        ImmutableMap.of(Keys.SAME_WORK, text -> Conditions.sameWorkAs(Identifier.parse(text))))
                : new ConditionReader<>(field, ImmutableMap.of());
    }

    /** The question whether as many elements as said meet the condition under the key. */
    Query query(Quantifier quantifier, ObjectReader object) {
        return field.matching(
                quantifier, condition(object.value(Keys.MEETS), object.place().at(Keys.MEETS)));
    }

    private Condition<E> condition(Node node, Place place) {
        ObjectReader object = new ObjectReader(node, place);
        try {
            Condition<E> condition = condition(object);
            object.end();
            return condition;
        } catch (IllegalArgumentException refusal) {
            throw object.error(refusal);
        }
    }

    private Condition<E> condition(ObjectReader object) {
        String form = object.form(forms);
        return switch (form) {
            case Keys.AND -> Condition.allOf(each(object, Keys.AND));
            case Keys.OR -> Condition.anyOf(each(object, Keys.OR));
            case Keys.NOT ->
                Condition.not(condition(object.value(Keys.NOT), object.place().at(Keys.NOT)));
            case Keys.EXISTS -> part(object, Keys.EXISTS).exists();
            case Keys.PART -> part(object, Keys.PART).matching(QueryReader.pattern(object));
            default -> said(form).apply(object.text(form));
        };
    }

    private Function<String, Condition<E>> said(String form) {
        return requireNonNull(said.get(form), form);
    }

    private ImmutableList<Condition<E>> each(ObjectReader object, String key) {
        ImmutableList.Builder<Condition<E>> conditions = ImmutableList.builder();
        Place place = object.place().at(key);
        int index = 0;
        for (Node item : object.items(key)) {
            conditions.add(condition(item, place.at(index++)));
        }
        return conditions.build();
    }

    private Part<E> part(ObjectReader object, String key) {
        return object.named(key, "part", parts);
    }
}
