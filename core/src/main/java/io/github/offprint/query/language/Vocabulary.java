package io.github.offprint.query.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.query.AnyTextField;
import io.github.offprint.query.Condition;
import io.github.offprint.query.DateField;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.ListField;
import io.github.offprint.query.NumberField;
import io.github.offprint.query.Part;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextField;
import io.github.offprint.query.TextMatching;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextsField;
import io.github.offprint.query.VenueField;
import io.github.offprint.query.language.ElementTarget.Scope;
import io.github.offprint.text.Folding;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the names of the language mean: from a path to the target that makes questions of its values. */
final class Vocabulary {
    private final FieldSet fields;
    private final Scan scan;

    Vocabulary(FieldSet fields, Scan scan) {
        this.fields = fields;
        this.scan = scan;
    }

    /**
     * Refuses fields that the language cannot tell from words of its own.
     *
     * @throws IllegalArgumentException naming the field
     */
    static FieldSet checked(FieldSet fields) {
        for (Field<?> field : fields.fields()) {
            if (Names.RESERVED.contains(field.name())) {
                throw new IllegalArgumentException("a field cannot be called " + field.name()
                        + " in the query language, which keeps for itself " + String.join(", ", Names.RESERVED));
            }
        }
        return fields;
    }

    /** Whether a word before a colon is a name of the language. */
    boolean knows(String name) {
        String spelled = Ascii.toLowerCase(name);
        return fields.find(spelled).isPresent() || Iterables.contains(otherNames(), spelled);
    }

    private static Iterable<String> otherNames() {
        return Iterables.concat(Names.SYNONYMS.keySet(), Names.SCHEMES.keySet(), Names.RESERVED);
    }

    /** The target of a path. */
    Target<Query> target(Path written) {
        Path path = canonical(written);
        Steps steps = new Steps(scan, path);
        Target<Query> target = target(path, steps);
        if (target == null) {
            throw unknown(written);
        }
        steps.end();
        return target;
    }

    /** The question whether there is a value of what the path names; links are known by their kinds too. */
    Query present(Path path) {
        return Names.LINKS.containsKey(path.name()) && path.steps().isEmpty() && !knows(path.name())
                ? Fields.LINKS.to(Names.LINKS.get(path.name()))
                : target(path).present();
    }

    /** The field of a path in a list of fields; the steps stay with the caller. */
    Field<?> field(Path written) {
        return fields.find(canonical(written).name()).orElseThrow(() -> unknown(written));
    }

    private QuerySyntaxException unknown(Path path) {
        ImmutableList<String> names =
                fields.fields().stream().map(Field::name).collect(ImmutableList.toImmutableList());
        return scan.unknown(
                path.start(),
                "no field " + Complaint.quote(path.name()),
                path.name(),
                names,
                Iterables.concat(names, otherNames()));
    }

    /** The path with its name spelled as fields are, and in the place of a synonym what it stands for. */
    private Path canonical(Path path) {
        boolean isExtra = path.name().startsWith(Names.EXTRA + ':');
        String name = isExtra ? path.name() : Ascii.toLowerCase(path.name());
        Path spelled = new Path(name, path.steps(), path.start());
        String synonym = Names.SYNONYMS.get(name);
        return synonym == null || fields.find(name).isPresent() ? spelled : spelled.expanded(synonym);
    }

    private @Nullable Target<Query> target(Path path, Steps steps) {
        Optional<Field<?>> field = fields.find(path.name());
        return field.isPresent()
                ? target(field.get(), steps)
                : part(Element.of(Fields.IDENTIFIERS), Quantifier.ANY, path.name());
    }

    private Target<Query> target(Field<?> field, Steps steps) {
        if (field.equals(Fields.KIND) && steps.isAtEnd()) {
            return new EitherTarget(text(Fields.KIND, Fields.KIND, steps), target(Fields.PRESENTATIONS, steps));
        }
        if (field instanceof NumberField<?> number) {
            return new NumberTarget(number, counted(number));
        }
        if (field instanceof DateField date) {
            return new DateTarget(date, steps.take(Steps.RELATIONS).orElse(Relation.WITHIN));
        }
        if (field instanceof ListField<?> list) {
            return elements(Element.of(list), steps);
        }
        return text(field, steps);
    }

    private static Target<Query> text(Field<?> field, Steps steps) {
        if (field instanceof TextField text) {
            return text(field, text, steps);
        }
        if (field instanceof AnyTextField text) {
            return text(field, text, steps);
        }
        if (field instanceof VenueField venue) {
            return text(field, venue, steps);
        }
        TextsField texts = (TextsField) field;
        Quantifier quantifier = steps.take(Steps.QUANTIFIERS).orElse(Quantifier.ANY);
        return text(field, pattern -> texts.matching(quantifier, pattern), steps);
    }

    private static Target<Query> text(Field<?> field, TextMatching<Query> matching, Steps steps) {
        Optional<Folding> folding = steps.take(Steps.FOLDINGS);
        Optional<TextOperator> operator = steps.take(Steps.OPERATORS);
        TextMatching<Query> compared = folding.isPresent() ? matching.comparing(folding.get()) : matching;
        return new TextTarget<>(compared, plain(field, compared), operator.orElse(null), field::exists);
    }

    /** A venue is a venue under any of its names, unless a folding is named: then it is a text like others. */
    private static Function<String, Query> plain(Field<?> field, TextMatching<Query> matching) {
        return PlainText.isWhole(field) || matching instanceof VenueField ? matching::is : TextTarget.words(matching);
    }

    private static <E> Target<Query> elements(Element<E> element, Steps steps) {
        Quantifier quantifier = steps.take(Steps.QUANTIFIERS).orElse(Quantifier.ANY);
        Optional<Part<E>> part = steps.take(element.parts());
        if (part.isPresent()) {
            return new ElementTarget<>(element, quantifier, element.target(part.get(), steps), Scope.PART);
        }
        Scope scope = steps.isAtEnd() ? Scope.WHOLE : Scope.PART;
        return new ElementTarget<>(element, quantifier, element.unnamed(steps), scope);
    }

    private static <E> @Nullable Target<Query> part(Element<E> element, Quantifier quantifier, String scheme) {
        Target<Condition<E>> target = element.schemes().get(scheme);
        return target == null ? null : new ElementTarget<>(element, quantifier, target, Scope.PART);
    }

    /** The name of the field whose values the number counts; empty if it is no count. */
    private String counted(NumberField<?> number) {
        for (Field<?> field : fields.fields()) {
            if ((field instanceof ListField<?> list && list.count().equals(number))
                    || (field instanceof TextsField texts && texts.count().equals(number))) {
                return field.name();
            }
        }
        return "";
    }
}
