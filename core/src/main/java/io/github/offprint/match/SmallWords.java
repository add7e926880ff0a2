package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;

/** Articles, prepositions and the like, which say nothing of their own beside words that tell what a title is. */
final class SmallWords {
    private static final ImmutableSet<String> ALL =
            ImmutableSet.of("a", "an", "the", "to", "of", "on", "for", "from", "and", "by", "in");

    private SmallWords() {}

    /** These and some more. */
    static ImmutableSet<String> and(String... more) {
        return ImmutableSet.<String>builder().addAll(ALL).add(more).build();
    }
}
