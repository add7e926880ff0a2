package io.github.offprint.query;

import io.github.offprint.text.Blanks;
import io.github.offprint.text.Folding;
import io.github.offprint.text.TextRange;
import io.github.offprint.text.Words;
import java.util.Optional;

/** {@link TextOperator#WORD}. */
final class WordMatcher extends TextMatcher {
    private final String word;

    private WordMatcher(Folding folding, String word) {
        super(folding, new Needle(word, folding));
        this.word = word;
    }

    static WordMatcher of(String text, Folding folding) {
        return new WordMatcher(folding, Blanks.strip(folded(text, folding)));
    }

    @Override
    boolean matchesFolded(String folded) {
        return Words.containsWord(folded, word);
    }

    @Override
    void findFolded(String folded, RangeSink sink) {
        Optional<TextRange> found = Words.findWord(folded, word);
        while (found.isPresent()) {
            TextRange range = found.get();
            sink.add(range.start(), range.end());
            found = Words.findWord(folded, word, range.end());
        }
    }
}
