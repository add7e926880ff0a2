package io.github.offprint.query;

import com.google.common.collect.ImmutableList;

/** All texts that can be made of some pieces, for what is to hold of each of them. */
final class AllTexts {
    private AllTexts() {}

    /** The texts of no piece up to as many as said, from the shortest to the longest. */
    static ImmutableList<String> of(int pieces, String... choices) {
        ImmutableList<String> longest = ImmutableList.of("");
        ImmutableList.Builder<String> all = ImmutableList.<String>builder().addAll(longest);
        for (int i = 0; i < pieces; i++) {
            longest = continued(longest, choices);
            all.addAll(longest);
        }
        return all.build();
    }

    private static ImmutableList<String> continued(ImmutableList<String> starts, String... choices) {
        ImmutableList.Builder<String> longer = ImmutableList.builder();
        for (String start : starts) {
            for (String choice : choices) {
                longer.add(start + choice);
            }
        }
        return longer.build();
    }
}
