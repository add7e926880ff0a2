package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Pairs of words that look like one word with a typo, and are meant in earnest. General knowledge of the words of titles. */
final class Opposites {
    /** Heads of words that stand against each other and share their first letter; others are told by their first letter. */
    private static final ImmutableList<ImmutableList<String>> HEADS = ImmutableList.of(
            ImmutableList.of("inter", "intra"),
            ImmutableList.of("macro", "micro"),
            ImmutableList.of("maxi", "mini"),
            ImmutableList.of("hyper", "hypo"),
            ImmutableList.of("homo", "hetero"),
            ImmutableList.of("pre", "pro"),
            ImmutableList.of("per", "pre"),
            ImmutableList.of("in", "im"),
            ImmutableList.of("multi", "mono"),
            ImmutableList.of("con", "com"));

    /** Each pair in the order of the letters. */
    private static final ImmutableSet<String> PAIRS = ImmutableSet.of(
            "casual causal",
            "tracing tracking",
            "phase phrase",
            "caching catching",
            "convex convey",
            "discreet discrete",
            "static statistic",
            "statics statistics",
            "angel angle",
            "sharing shaping",
            "quantification quantization",
            "formal format",
            "complement compliment",
            "adaption adoption",
            "adaptation adoption",
            "insertion inversion",
            "interaction iteration",
            "integration iteration",
            "competition completion",
            "communication computation",
            "commutation computation",
            "transaction transition",
            "transaction translation",
            "transition translation",
            "relation rotation",
            "reaction relation",
            "retention retrieval",
            "attention intention",
            "affective effective",
            "sampling scaling",
            "planning planting",
            "training trailing",
            "modal model",
            "sorting storing",
            "parsing passing",
            "pricing pruning",
            "timing tuning",
            "words works",
            "words world",
            "state stage",
            "states stages",
            "table tablet",
            "plane plant",
            "planes plants",
            "price prime",
            "speech speed",
            "trace track",
            "traces tracks",
            "trace trade",
            "track truck",
            "trail train",
            "brain braid",
            "board broad",
            "chain chair",
            "sound round",
            "short sport",
            "shore store",
            "store story",
            "value valve",
            "mining mixing",
            "spare sparse",
            "trail train",
            "steam stream",
            "competition composition",
            "shape share",
            "predication prediction",
            "prediction production");

    private Opposites() {}

    static boolean are(String one, String other) {
        boolean first = one.compareTo(other) < 0;
        return PAIRS.contains(first ? one + ' ' + other : other + ' ' + one) || areHeads(one, other);
    }

    private static boolean areHeads(String one, String other) {
        for (ImmutableList<String> pair : HEADS) {
            if (isTurned(one, other, pair.get(0), pair.get(1)) || isTurned(one, other, pair.get(1), pair.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTurned(String one, String other, String head, String against) {
        return one.startsWith(head)
                && other.startsWith(against)
                && one.regionMatches(head.length(), other, against.length(), Math.min(one.length() - head.length(), 3));
    }
}
