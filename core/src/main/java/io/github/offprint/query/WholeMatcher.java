package io.github.offprint.query;

import io.github.offprint.text.Folding;

/** {@link TextOperator#IS}. Folded texts are compared without the space that blanks at their ends leave. */
final class WholeMatcher extends TextMatcher {
    private final String whole;

    private WholeMatcher(Folding folding, String whole) {
        super(folding, new Needle(whole, folding));
        this.whole = whole;
    }

    static TextMatcher of(String text, Folding folding) {
        return folding == Folding.EXACT
                ? new Exact(text)
                : new WholeMatcher(folding, folded(text, folding).strip());
    }

    /** The same text, to the letter. */
    private static final class Exact extends TextMatcher {
        private final String whole;

        Exact(String whole) {
            super(Folding.EXACT, null);
            this.whole = whole;
        }

        @Override
        boolean matches(String text) {
            return text.equals(whole);
        }

        @Override
        boolean matchesFolded(String text) {
            return text.equals(whole);
        }

        @Override
        void findFolded(String text, RangeSink sink) {
            if (text.equals(whole)) {
                sink.add(0, text.length());
            }
        }

        @Override
        int cost() {
            return 3;
        }
    }

    @Override
    boolean matches(String text) {
        return startsLikeWhole(text) && matchesFolded(folding().fold(text));
    }

    /** Whether the text can be the whole: false only where its first characters surely fold to others. */
    private boolean startsLikeWhole(String text) {
        PlainFolds folds = PlainFolds.of(folding());
        int common = Math.min(text.length(), whole.length());
        for (int i = 0; i < common; i++) {
            if (!folds.isCertain(text, i)) {
                return true;
            }
            if (folds.single(text.charAt(i)) != whole.charAt(i)) {
                return false;
            }
        }
        return text.length() >= whole.length();
    }

    @Override
    boolean matchesFolded(String folded) {
        return folded.strip().equals(whole);
    }

    @Override
    int cost() {
        return 5;
    }

    @Override
    void findFolded(String folded, RangeSink sink) {
        if (matchesFolded(folded)) {
            int start = folded.indexOf(whole);
            sink.add(start, start + whole.length());
        }
    }
}
