package io.github.offprint.query.language;

import io.github.offprint.query.TextMatching;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Text, or several texts.
 *
 * @param matching makes the questions
 * @param plain makes the question of a value without signs
 * @param operator the operator that the path names, or null
 * @param presence makes the question whether there is a text
 * @param <R> the question
 */
record TextTarget<R>(
        TextMatching<R> matching,
        Function<String, R> plain,
        @Nullable TextOperator operator,
        Supplier<R> presence) implements Target<R> {
    @Override
    public R ask(Value value) {
        return operator == null ? askInItsForm(value) : ask(operator, value.text());
    }

    private R askInItsForm(Value value) {
        String text = value.text();
        return switch (value.form()) {
            case PLAIN -> askPlain(value);
            case PREFIX -> matching.prefix(text);
            case WILDCARD -> matching.wildcard(Wildcards.checked(text));
            case FUZZY ->
                value.edits().isPresent() ? matching.fuzzy(text, value.edits().getAsInt()) : matching.fuzzy(text);
            case REGEX -> matching.regex(text);
            case STAR -> presence.get();
        };
    }

    private R askPlain(Value value) {
        if (!value.quoted() && value.text().startsWith("-")) {
            throw new IllegalArgumentException(
                    "a condition is denied before its field, as in -title:survey; put quotation marks round a value"
                            + " that starts with -");
        }
        return plain.apply(value.text());
    }

    private R ask(TextOperator named, String text) {
        // Not by the pattern alone: some fields mean more by "is" than the text.
        return switch (named) {
            case CONTAINS -> matching.contains(text);
            case WORD -> matching.word(text);
            case PHRASE -> matching.phrase(text);
            case PREFIX -> matching.prefix(text);
            case IS -> matching.is(text);
            case WILDCARD -> matching.wildcard(Wildcards.checked(text));
            case REGEX -> matching.regex(text);
            case FUZZY -> matching.fuzzy(text);
        };
    }

    @Override
    public R compare(Comparison comparison, Value value) {
        if (comparison != Comparison.IS) {
            throw new IllegalArgumentException(
                    comparison.sign() + " compares numbers and dates; texts are asked with : and =");
        }
        return ask(operator == null ? TextOperator.IS : operator, value.text());
    }

    @Override
    public R present() {
        return presence.get();
    }

    @Override
    public boolean isLiteral() {
        return operator != null;
    }

    /** What a value without signs means where people look for words. */
    static <R> Function<String, R> words(TextMatching<R> matching) {
        return text -> matching.matching(
                TextPattern.of(PlainText.operator(text, matching.folding()), text, matching.folding()));
    }
}
