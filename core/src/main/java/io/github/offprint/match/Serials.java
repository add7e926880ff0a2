package io.github.offprint.match;

import com.google.common.collect.ImmutableSetMultimap;

/** Journals whose issues are the proceedings of conferences: a paper of the one is the paper of the other. */
final class Serials {
    /** From the key of the journal to those of the conferences. */
    private static final ImmutableSetMultimap<String, String> CONFERENCES =
            ImmutableSetMultimap.<String, String>builder()
                    .putAll("pacmpl", "popl", "oopsla", "icfp")
                    .putAll("tog", "siggraph", "siggraph asia")
                    .putAll("pacmmod", "sigmod", "pods")
                    .putAll("pacmhci", "cscw")
                    .putAll("imwut", "ubicomp")
                    .putAll("pomacs", "sigmetrics")
                    .putAll("tvcg", "ieee vis", "ieee vr")
                    .build();

    private Serials() {}

    /** Whether one of two series, named by their keys, is printed in the other. */
    static boolean holdPapersOf(String one, String other) {
        return CONFERENCES.containsEntry(one, other) || CONFERENCES.containsEntry(other, one);
    }
}
