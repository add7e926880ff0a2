package io.github.offprint.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Words that stand one after the other, whatever signs or blanks are between them: the phrase {@code state of the art} is in
 * {@code a state-of-the-art parser}.
 *
 * <p>Made once and asked of many texts. The search is that of Knuth, Morris and Pratt (1977) with words for letters: each
 * word of the text is read once, and compared at most twice on average. Text and phrase are compared character by character;
 * fold both first. Immutable and safe for use by several threads.
 */
public final class Phrase {
    private final ImmutableList<String> words;
    /** For each number of words matched: how many of them still match after a step to the right. */
    private final ImmutableIntArray fallbacks;

    private Phrase(ImmutableList<String> words) {
        this.words = words;
        this.fallbacks = fallbacks(words);
    }

    /** The phrase of the words of a text; one without words is in no text. */
    public static Phrase of(CharSequence text) {
        return new Phrase(Words.list(text));
    }

    private static ImmutableIntArray fallbacks(ImmutableList<String> words) {
        int[] next = new int[words.size() + 1];
        for (int i = 1; i < words.size(); i++) {
            int matched = next[i];
            while (matched > 0 && !words.get(matched).equals(words.get(i))) {
                matched = next[matched];
            }
            next[i + 1] = words.get(matched).equals(words.get(i)) ? matched + 1 : 0;
        }
        return ImmutableIntArray.copyOf(next);
    }

    /** The words, in order. */
    public ImmutableList<String> words() {
        return words;
    }

    /** Whether the phrase stands somewhere in the text. */
    public boolean isIn(CharSequence text) {
        return find(text).isPresent();
    }

    /** From the start of the first word to the end of the last, where the phrase stands first; empty if nowhere. */
    public Optional<TextRange> find(CharSequence text) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int[] starts = new int[words.size()]; // of the latest words of the text, in a ring
        int matched = 0;
        int count = 0;
        for (WordCursor word = Words.cursor(text); word.next(); count++) {
            starts[count % starts.length] = word.start();
            matched = advance(matched, word);
            if (matched == words.size()) {
                return Optional.of(new TextRange(starts[(count + 1) % starts.length], word.end()));
            }
        }
        return Optional.empty();
    }

    private int advance(int before, WordCursor word) {
        int matched = before;
        while (matched > 0 && !word.is(words.get(matched))) {
            matched = fallbacks.get(matched);
        }
        return word.is(words.get(matched)) ? matched + 1 : 0;
    }
}
