package io.github.offprint.query;

import io.github.offprint.text.EditDistance;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;

/**
 * What can be asked of text. Case and accents do not count, nor do the other differences that
 * {@link Folding#CASE_AND_ACCENTS} lists; {@link #exactly()} and {@link #comparing} say otherwise.
 *
 * <p>Every method throws {@link IllegalArgumentException} when the pattern is blank, is longer than
 * {@value TextPattern#MAX_LENGTH} characters, or has no word where words are looked for.
 *
 * @param <R> the question that comes out, about a paper or about a part of one
 */
public interface TextMatching<R> {
    /** The question whether the pattern matches. */
    R matching(TextPattern pattern);

    /** How text is compared, unless it is changed with {@link #comparing}. */
    default Folding folding() {
        return Folding.CASE_AND_ACCENTS;
    }

    /** The same, with case and everything else counting. */
    default TextMatching<R> exactly() {
        return comparing(Folding.EXACT);
    }

    /** The same, comparing under another folding. */
    default TextMatching<R> comparing(Folding folding) {
        return new Refolded<>(this, folding);
    }

    /** Whether the characters stand somewhere in the text: {@code fusion} in {@code Diffusion Models}. */
    default R contains(String text) {
        return matching(TextPattern.of(TextOperator.CONTAINS, text, folding()));
    }

    /**
     * Whether the characters stand in the text as a word: {@code art} in {@code the art of}, not in {@code party}. Signs are
     * looked for too, so {@code C++} is not {@code C}. {@link Words} says what a word is.
     */
    default R word(String word) {
        return matching(TextPattern.of(TextOperator.WORD, word, folding()));
    }

    /** Whether the words stand one after the other: {@code state of the art} in {@code A State-of-the-Art Parser}. */
    default R phrase(String words) {
        return matching(TextPattern.of(TextOperator.PHRASE, words, folding()));
    }

    /** As {@link #phrase}, with the last word only begun: {@code large lang} in {@code Large Language Models}. */
    default R prefix(String words) {
        return matching(TextPattern.of(TextOperator.PREFIX, words, folding()));
    }

    /** Whether this is the whole text. Blanks at the ends do not count, save {@linkplain #exactly() exactly}. */
    default R is(String text) {
        return matching(TextPattern.of(TextOperator.IS, text, folding()));
    }

    /**
     * Whether neighbouring words match, where {@code *} stands for any characters within a word and {@code ?} for one:
     * {@code trans*er net*} in {@code Transformer Networks}. Everything else divides words.
     */
    default R wildcard(String pattern) {
        return matching(TextPattern.of(TextOperator.WILDCARD, pattern, folding()));
    }

    /**
     * Whether the regular expression finds a piece of the text; {@code ^} and {@code $} hold it to the ends. Searching takes
     * time in proportion to the text, whatever the expression. The language is that part of the usual one which allows this:
     *
     * <table>
     * <caption>The language of regular expressions</caption>
     * <tr><th>Pattern</th><th>Meaning</th></tr>
     * <tr><td>{@code a}, {@code \.}</td><td>the character; a backslash takes the meaning from a sign</td></tr>
     * <tr><td>{@code .}</td><td>any character</td></tr>
     * <tr><td>{@code [a-z_]}, {@code [^a-z]}</td><td>a character of the class, or not of it</td></tr>
     * <tr><td>{@code \d \w \s}, {@code \D \W \S}</td><td>a digit, a letter or digit or {@code _}, a space; or not</td></tr>
     * <tr><td>{@code \b}</td><td>the start or end of a run of {@code \w}</td></tr>
     * <tr><td>{@code ^}, {@code $}</td><td>the start, the end of the text</td></tr>
     * <tr><td>{@code ab}, {@code a|b}, {@code (a)}</td><td>one after the other, one or the other, a group</td></tr>
     * <tr><td>{@code a? a* a+ a{2} a{2,} a{2,5}}</td><td>how often; the longest piece is found</td></tr>
     * </table>
     *
     * <p>Characters are code points. Where case or accents do not count, the text is folded first, and so is each character
     * of the expression; a class holds a folded character when it holds one that folds to it among its single characters,
     * or the small or capital letter in its ranges.
     *
     * @throws IllegalArgumentException when the expression is not of this language, naming the place, or is too large
     */
    default R regex(String expression) {
        return matching(TextPattern.of(TextOperator.REGEX, expression, folding()));
    }

    /**
     * Whether neighbouring words match up to slips: none in words of one or two characters, one in words of three to five,
     * two in longer ones. A slip is a character too many, missing, replaced, or exchanged with its neighbour.
     */
    default R fuzzy(String words) {
        return matching(TextPattern.of(TextOperator.FUZZY, words, folding()));
    }

    /**
     * As {@link #fuzzy(String)}, with a number of slips allowed in each word.
     *
     * @param edits 0 to {@value EditDistance#MAX_FUZZY_EDITS}
     */
    default R fuzzy(String words, int edits) {
        return matching(TextPattern.fuzzy(words, edits, folding()));
    }
}
