package io.github.offprint.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.EditDistance;
import io.github.offprint.text.Folding;
import io.github.offprint.text.TextRange;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a text, and how. Prepared once and asked of many texts; immutable, safe for use from many threads, and
 * equal to another that is written the same.
 */
public final class TextPattern {
    /** The most characters a pattern can have. */
    public static final int MAX_LENGTH = 10_000;

    private final Content content;
    private final String folded;
    private final TextMatcher matcher;

    private record Content(
            TextOperator operator,
            String text,
            Folding folding,
            @Nullable Integer edits) {}

    private TextPattern(Content content) {
        this.content = content;
        this.folded = content.folding.fold(content.text);
        this.matcher = TextMatcher.of(this);
    }

    /**
     * A pattern. A fuzzy one allows slips by the length of each word.
     *
     * @throws IllegalArgumentException when the text is blank or too long, has no word where words are looked for, or is no
     *     regular expression where one is asked for
     */
    public static TextPattern of(TextOperator operator, String text, Folding folding) {
        return new TextPattern(new Content(
                requireNonNull(operator, "operator"), checked(text), requireNonNull(folding, "folding"), null));
    }

    /**
     * A fuzzy pattern that allows a number of slips in each word.
     *
     * @throws IllegalArgumentException when the text is blank, too long or has no word, or when the number is not 0 to
     *     {@value EditDistance#MAX_FUZZY_EDITS}
     */
    public static TextPattern fuzzy(String words, int edits, Folding folding) {
        if (edits < 0 || edits > EditDistance.MAX_FUZZY_EDITS) {
            throw new IllegalArgumentException(
                    "a word can have 0 to " + EditDistance.MAX_FUZZY_EDITS + " slips, not " + edits);
        }
        return new TextPattern(
                new Content(TextOperator.FUZZY, checked(words), requireNonNull(folding, "folding"), edits));
    }

    private static String checked(String text) {
        if (Blanks.isBlank(text)) {
            throw new IllegalArgumentException("there is nothing to look for in a blank text");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a pattern has at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        return text;
    }

    /** How it is looked for. */
    public TextOperator operator() {
        return content.operator;
    }

    /** What is looked for, as written. */
    public String text() {
        return content.text;
    }

    /** What counts as the same text. */
    public Folding folding() {
        return content.folding;
    }

    /** What is looked for, folded as texts are before they are compared with it. */
    public String folded() {
        return folded;
    }

    /** The slips that each word of a fuzzy pattern allows, where they are said. */
    public OptionalInt edits() {
        return content.edits == null ? OptionalInt.empty() : OptionalInt.of(content.edits);
    }

    /** Whether it matches the text. */
    public boolean matches(String text) {
        return matcher.matches(text);
    }

    /**
     * The pieces of the text that match, from left to right and without overlap, as offsets of the text itself: no surrogate
     * pair is split and no letter parted from its marks. Operators on words give whole words. Empty exactly where {@link #matches} says no.
     */
    public ImmutableList<TextRange> find(String text) {
        return matcher.find(text);
    }

    /**
     * For the operators that ask for neighbouring words, {@link TextOperator#PHRASE}, {@code PREFIX}, {@code WILDCARD} and
     * {@code FUZZY}: what each of these words must be, folded as the pattern says. A text matches where such words stand one
     * after the other. Empty for the other operators. An index that keeps words asks its words, and not the texts.
     */
    public ImmutableList<Predicate<String>> wordTests() {
        return matcher.wordTests();
    }

    int cost() {
        return matcher.cost();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextPattern that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** The operator and the text in quotation marks. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(Prose.operator(content.operator));
        if (content.edits != null) {
            out.append('~').append(content.edits);
        }
        if (content.folding != Folding.CASE_AND_ACCENTS) {
            out.append(' ').append(Prose.folding(content.folding));
        }
        return out.append(' ').append(Prose.quote(content.text)).toString();
    }
}
