package io.github.offprint.query.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.query.AuthorsField;
import io.github.offprint.query.Condition;
import io.github.offprint.query.Conditions;
import io.github.offprint.query.IdentifiersField;
import io.github.offprint.query.LinksField;
import io.github.offprint.query.ListField;
import io.github.offprint.query.Part;
import io.github.offprint.query.PresentationsField;
import io.github.offprint.query.TextMatching;
import io.github.offprint.query.TextOperator;
import io.github.offprint.text.Folding;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of one author, presentation, identifier or link.
 *
 * @param field the field of such elements
 * @param main the part that is asked where none is named
 * @param plain the condition of a value without signs where no part is named
 * @param schemes conditions by other names than those of parts
 * @param <E> the type of an element
 */
record Element<E>(
        ListField<E> field,
        Part<E> main,
        Function<String, Condition<E>> plain,
        ImmutableMap<String, Target<Condition<E>>> schemes) {
    private static final ImmutableMap<String, Target<Condition<Identifier>>> SCHEMES = ImmutableMap.copyOf(
            Maps.transformValues(Maps.uniqueIndex(Arrays.asList(Scheme.values()), Scheme::prefix), SchemeTarget::new));

    static Element<?> of(ListField<?> field) {
        if (field instanceof AuthorsField authors) {
            return new Element<>(authors, Conditions.NAME, Conditions::named, ImmutableMap.of());
        }
        if (field instanceof PresentationsField presentations) {
            return of(presentations, Conditions.PRESENTATION_KIND);
        }
        if (field instanceof LinksField links) {
            return of(links, Conditions.URL);
        }
        return new Element<>((IdentifiersField) field, Conditions.VALUE, Element::sameWork, SCHEMES);
    }

    private static <E> Element<E> of(ListField<E> field, Part<E> main) {
        return new Element<>(field, main, plain(main, main), ImmutableMap.of());
    }

    private static Condition<Identifier> sameWork(String text) {
        return Conditions.sameWorkAs(Identifier.find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no identifier: " + Complaint.quote(text) + "; doi:10.1145/3292500.3330701 is one")));
    }

    private static <E> Function<String, Condition<E>> plain(Part<E> part, TextMatching<Condition<E>> matching) {
        return PlainText.isWhole(part) ? matching::is : TextTarget.words(matching);
    }

    /** What is asked where the path names no part. */
    Target<Condition<E>> unnamed(Steps steps) {
        return steps.isAtEnd() ? new TextTarget<>(main, plain, null, main::exists) : target(main, steps);
    }

    /** What is asked by the name of a part or a scheme; null if there is none of the name. */
    @Nullable
    Target<Condition<E>> named(String name, Steps steps) {
        Part<E> part = parts().get(name);
        return part == null ? schemes.get(name) : target(part, steps);
    }

    /** What is asked of a part, compared and looked for as the steps say. */
    Target<Condition<E>> target(Part<E> part, Steps steps) {
        Optional<Folding> folding = steps.take(Steps.FOLDINGS);
        Optional<TextOperator> operator = steps.take(Steps.OPERATORS);
        TextMatching<Condition<E>> matching = folding.isPresent() ? part.comparing(folding.get()) : part;
        return new TextTarget<>(matching, plain(part, matching), operator.orElse(null), part::exists);
    }

    /** The parts by their names. */
    ImmutableMap<String, Part<E>> parts() {
        return Maps.uniqueIndex(field.parts(), Part::name);
    }
}
