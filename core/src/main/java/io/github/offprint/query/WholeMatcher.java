package io.github.offprint.query;

import io.github.offprint.text.Folding;

/** {@link TextOperator#IS}. Folded texts are compared without the space that blanks at their ends leave. */
final class WholeMatcher extends TextMatcher {
    private final String whole;

    private WholeMatcher(Folding folding, String whole) {
        super(folding, new Needle(whole, folding));
        this.whole = whole;
    }

    static WholeMatcher of(String text, Folding folding) {
        return new WholeMatcher(folding, trimmed(folded(text, folding), folding));
    }

    private static String trimmed(String folded, Folding folding) {
        return folding == Folding.EXACT ? folded : folded.strip();
    }

    @Override
    boolean matchesFolded(String folded) {
        return trimmed(folded, folding()).equals(whole);
    }

    @Override
    void findFolded(String folded, RangeSink sink) {
        if (matchesFolded(folded)) {
            int start = folded.indexOf(whole);
            sink.add(start, start + whole.length());
        }
    }
}
