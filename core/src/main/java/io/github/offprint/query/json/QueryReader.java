package io.github.offprint.query.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.model.PartialDate;
import io.github.offprint.query.AnyTextField;
import io.github.offprint.query.DateField;
import io.github.offprint.query.DateRange;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.ListField;
import io.github.offprint.query.NumberField;
import io.github.offprint.query.NumberRange;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextField;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.query.TextsField;
import io.github.offprint.query.VenueField;
import io.github.offprint.text.Folding;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes the query of its JSON. */
final class QueryReader {
    private static final ImmutableList<String> FORMS =
            ImmutableList.of(Keys.EVERYTHING, Keys.AND, Keys.OR, Keys.NOT, Keys.EXISTS, Keys.FIELD);

    private final FieldSet fields;

    QueryReader(FieldSet fields) {
        this.fields = fields;
    }

    Query query(Node node, Place place) {
        ObjectReader object = new ObjectReader(node, place);
        try {
            Query query = query(object);
            object.end();
            return query;
        } catch (IllegalArgumentException refusal) {
            throw object.error(refusal);
        }
    }

    private Query query(ObjectReader object) {
        return switch (object.form(FORMS)) {
            case Keys.EVERYTHING -> {
                object.flag(Keys.EVERYTHING);
                yield Query.everything();
            }
            case Keys.AND -> Query.allOf(each(object, Keys.AND));
            case Keys.OR -> Query.anyOf(each(object, Keys.OR));
            case Keys.NOT ->
                Query.not(query(object.value(Keys.NOT), object.place().at(Keys.NOT)));
            case Keys.EXISTS -> field(object, Keys.EXISTS).exists();
            default -> question(field(object, Keys.FIELD), object);
        };
    }

    private ImmutableList<Query> each(ObjectReader object, String key) {
        ImmutableList.Builder<Query> queries = ImmutableList.builder();
        Place place = object.place().at(key);
        int index = 0;
        for (Node item : object.items(key)) {
            queries.add(query(item, place.at(index++)));
        }
        return queries.build();
    }

    private Field<?> field(ObjectReader object, String key) {
        String name = object.text(key);
        return fields.find(name)
                .orElseThrow(() -> object.place()
                        .at(key)
                        .error("no field \"" + name + "\"", Iterables.transform(fields.fields(), Field::name)));
    }

    private static Query question(Field<?> field, ObjectReader object) {
        if (field instanceof NumberField<?> number) {
            return number.in(numbers(object));
        }
        if (field instanceof DateField date) {
            return date.in(dates(object));
        }
        if (field instanceof ListField<?> list) {
            return ConditionReader.of(list).query(quantifier(object), object);
        }
        if (field instanceof VenueField venue) {
            return object.has(Keys.NAMED) ? venue.is(object.text(Keys.NAMED)) : venue.matching(venuePattern(object));
        }
        if (field instanceof TextsField texts) {
            return texts.matching(quantifier(object), pattern(object));
        }
        return field instanceof AnyTextField text
                ? text.matching(pattern(object))
                : ((TextField) field).matching(pattern(object));
    }

    private static TextPattern venuePattern(ObjectReader object) {
        object.form(ImmutableList.<String>builder()
                .addAll(Keys.OPERATORS.keySet())
                .add(Keys.NAMED)
                .build());
        return pattern(object);
    }

    private static Quantifier quantifier(ObjectReader object) {
        return object.word(Keys.WHICH, Keys.QUANTIFIERS, Quantifier.ANY);
    }

    /** The pattern of an object that has one. */
    static TextPattern pattern(ObjectReader object) {
        String word = object.form(Keys.OPERATORS.keySet().asList());
        String text = object.text(word);
        Folding folding = object.word(Keys.FOLDING, Keys.FOLDINGS, Folding.CASE_AND_ACCENTS);
        TextOperator operator = Keys.OPERATORS.getOrDefault(word, TextOperator.CONTAINS);
        Optional<BigDecimal> edits =
                operator == TextOperator.FUZZY ? object.optionalNumber(Keys.EDITS) : Optional.empty();
        return edits.isPresent()
                ? TextPattern.fuzzy(text, whole(edits.get(), object.place().at(Keys.EDITS)), folding)
                : TextPattern.of(operator, text, folding);
    }

    private static int whole(BigDecimal number, Place place) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw place.error("a small whole number is expected");
        }
    }

    private static NumberRange numbers(ObjectReader object) {
        Optional<NumberRange> lower = bound(object, Keys.FROM, Keys.ABOVE)
                .map(bound -> NumberRange.from(bound, object.has(Keys.FROM) ? Edge.INCLUDED : Edge.EXCLUDED));
        Optional<NumberRange> upper = bound(object, Keys.TO, Keys.BELOW)
                .map(bound -> NumberRange.to(bound, object.has(Keys.TO) ? Edge.INCLUDED : Edge.EXCLUDED));
        if (lower.isEmpty()) {
            return upper.orElseThrow(() -> noBound(object, Keys.FROM, Keys.ABOVE, Keys.TO, Keys.BELOW));
        }
        return upper.isPresent() ? lower.get().and(upper.get()) : lower.get();
    }

    private static Optional<BigDecimal> bound(ObjectReader object, String included, String excluded) {
        Optional<BigDecimal> one = object.optionalNumber(included);
        Optional<BigDecimal> other = object.optionalNumber(excluded);
        if (one.isPresent() && other.isPresent()) {
            throw object.place().error(included + " and " + excluded + " cannot stand together");
        }
        return one.isPresent() ? one : other;
    }

    private static QueryJsonException noBound(ObjectReader object, String... keys) {
        return object.place().error("a range needs a bound", ImmutableList.copyOf(keys));
    }

    private static DateRange dates(ObjectReader object) {
        Relation relation = object.word(Keys.RELATION, Keys.RELATIONS, Relation.WITHIN);
        Optional<PartialDate> from = date(object, Keys.FROM);
        Optional<PartialDate> to = date(object, Keys.TO);
        if (from.isEmpty()) {
            return DateRange.to(to.orElseThrow(() -> noBound(object, Keys.FROM, Keys.TO)), relation);
        }
        return to.isPresent()
                ? DateRange.between(from.get(), to.get(), relation)
                : DateRange.from(from.get(), relation);
    }

    private static Optional<PartialDate> date(ObjectReader object, String key) {
        return object.optionalText(key)
                .map(text -> PartialDate.find(text)
                        .orElseThrow(() -> object.place()
                                .at(key)
                                .error("a date is written 2024, 2024-05 or 2024-05-07, not \"" + text + "\"")));
    }
}
