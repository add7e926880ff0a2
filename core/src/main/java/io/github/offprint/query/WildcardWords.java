package io.github.offprint.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.text.WordCursor;
import io.github.offprint.text.Words;
import java.util.stream.Stream;

/**
 * A pattern with wildcards taken apart into words with wildcards. A wildcard beside letters belongs to their word; everything
 * else divides, as it divides the words of a text.
 */
final class WildcardWords {
    private static final CharMatcher WILDCARD = CharMatcher.anyOf("*?");

    private final String pattern;
    private final ImmutableList.Builder<String> words = ImmutableList.builder();
    private final StringBuilder word = new StringBuilder();
    private boolean behindIdeograph;

    private WildcardWords(String pattern) {
        this.pattern = pattern;
    }

    static ImmutableList<String> of(String pattern) {
        return new WildcardWords(pattern).split();
    }

    /** The pieces of one word between its wildcards. */
    static Stream<String> literals(String word) {
        return Splitter.on(WILDCARD).splitToStream(word);
    }

    private ImmutableList<String> split() {
        int end = 0;
        for (WordCursor letters = Words.cursor(pattern); letters.next(); end = letters.end()) {
            takeBetween(pattern.substring(end, letters.start()));
            takeLetters(letters.word());
        }
        takeBetween(pattern.substring(end));
        finish();
        return words.build();
    }

    /** What stands between the letters of two words: wildcards, and signs that divide. */
    private void takeBetween(String between) {
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            if (!WILDCARD.matches(c)) {
                finish();
            } else if (c == '?' || !behindIdeograph) {
                word.append(c);
                behindIdeograph = false;
            }
        }
    }

    /** An ideograph is a word of its own, so that there is nothing for a {@code *} beside it to stand for. */
    private void takeLetters(String letters) {
        if (!Character.isIdeographic(letters.codePointAt(0))) {
            word.append(letters);
            behindIdeograph = false;
            return;
        }
        if (CharMatcher.is('*').matchesAllOf(word)) {
            word.setLength(0);
        }
        finish();
        words.add(letters);
        behindIdeograph = true;
    }

    private void finish() {
        if (word.length() > 0) {
            words.add(word.toString());
        }
        word.setLength(0);
        behindIdeograph = false;
    }
}
