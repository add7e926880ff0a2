package io.github.offprint.model;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Keys of the DBLP bibliography (Ley, <i>DBLP: Some Lessons Learned</i>, 2009): a tree of paths, the first step of few kinds. */
final class DblpKey {
    /** The roots that hold publications; {@code homepages} holds people. */
    private static final ImmutableSet<String> ROOTS =
            ImmutableSet.of("conf", "journals", "books", "series", "reference", "phd", "ms", "tr", "data", "www");

    private static final CharMatcher STEP = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_.:+/"));

    private DblpKey() {}

    static @Nullable String canonical(String bare) {
        int root = bare.indexOf('/');
        int leaf = bare.lastIndexOf('/');
        return leaf > root
                        && leaf + 1 < bare.length()
                        && ROOTS.contains(bare.substring(0, root))
                        && STEP.matchesAllOf(bare)
                        && !bare.contains("//")
                ? bare
                : null;
    }
}
