package io.github.offprint.query;

import io.github.offprint.text.Folding;

/** The questions of another, compared under a folding of its own. */
record Refolded<R>(TextMatching<R> target, Folding folding) implements TextMatching<R> {
    @Override
    public R matching(TextPattern pattern) {
        return target.matching(pattern);
    }

    @Override
    public TextMatching<R> comparing(Folding other) {
        return new Refolded<>(target, other);
    }
}
