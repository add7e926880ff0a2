package io.github.offprint.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The words of a text, and questions about them.
 *
 * <p>A word is a run of letters, numbers and the marks on them. Three rules decide the rest:
 *
 * <ul>
 *   <li>an apostrophe between two letters belongs to the word: {@code don't} and {@code o'brien} are one word each, the one
 *       of {@code bayes' rule} is left out;
 *   <li>everything else separates, hyphens too: {@code self-supervised} is two words, {@code 3.5} is two, {@code c++} is
 *       {@code c};
 *   <li>a Chinese ideograph is a word of its own, for Chinese and Japanese put no space between words; kana, Thai and Hangul
 *       stay runs.
 * </ul>
 *
 * <p>The rules are the same for folded and original text; a soft hyphen or zero-width character ends no word. The questions
 * compare character by character: fold both sides first.
 */
public final class Words {
    private Words() {}

    /** A cursor before the first word. */
    public static WordCursor cursor(CharSequence text) {
        return new WordCursor(text);
    }

    /** All words in order. */
    public static ImmutableList<String> list(CharSequence text) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (WordCursor word = cursor(text); word.next(); ) {
            words.add(word.word());
        }
        return words.build();
    }

    /** How many words there are. */
    public static int count(CharSequence text) {
        int count = 0;
        for (WordCursor word = cursor(text); word.next(); ) {
            count++;
        }
        return count;
    }

    /**
     * Whether the word stands in the text with no word running across its ends: {@code art} is in {@code the art of}, not in
     * {@code party} nor in {@code art's}. Signs at the ends are matched too, so {@code c++} can be asked for; the empty word
     * is in no text. Costs at most the product of the two lengths.
     */
    public static boolean containsWord(String text, String word) {
        return indexOfWord(text, word, 0) >= 0;
    }

    /** Where the word stands first, as {@link #containsWord} means it; empty if nowhere. */
    public static Optional<TextRange> findWord(String text, String word) {
        return findWord(text, word, 0);
    }

    /** Where the word stands first at or behind an offset; empty if nowhere. */
    public static Optional<TextRange> findWord(String text, String word, int from) {
        int at = indexOfWord(text, word, from);
        return at < 0 ? Optional.empty() : Optional.of(new TextRange(at, at + word.length()));
    }

    private static int indexOfWord(String text, String word, int from) {
        int at = word.isEmpty() ? -1 : text.indexOf(word, from);
        while (at >= 0 && !standsAt(text, at, word)) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    /** Whether some word of the text starts with the characters: {@code pars} is the start of a word of {@code a parser}. */
    public static boolean containsPrefix(String text, String prefix) {
        if (prefix.isEmpty()) {
            return false;
        }
        int at = text.indexOf(prefix);
        while (at >= 0 && !WordRules.isBoundary(text, at)) {
            at = text.indexOf(prefix, at + 1);
        }
        return at >= 0;
    }

    /** Whether the text starts with the word, and the word ends there. */
    public static boolean startsWithWord(String text, String word) {
        return !word.isEmpty() && text.startsWith(word) && WordRules.isBoundary(text, word.length());
    }

    /** Whether the words of the phrase stand in the text one after the other; for many texts keep a {@link Phrase}. */
    public static boolean containsPhrase(CharSequence text, CharSequence phrase) {
        return Phrase.of(phrase).isIn(text);
    }

    private static boolean standsAt(String text, int at, String word) {
        return WordRules.isBoundary(text, at) && WordRules.isBoundary(text, at + word.length());
    }
}
