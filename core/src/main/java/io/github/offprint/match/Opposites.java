package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Pairs of words that look like one word with a typo, and are meant in earnest. General knowledge of the words of titles. */
final class Opposites {
    /**
     * Words that differ in their head alone, and have one of these or none there, are opposites more often than typos: {@code
     * supervised} and {@code unsupervised}, {@code encoder} and {@code decoder}, {@code online} and {@code offline}.
     */
    private static final ImmutableSet<String> PREFIXES = ImmutableSet.of(
            "", "a", "an", "ab", "ad", "anti", "as", "at", "auto", "be", "bi", "co", "con", "contra", "counter",
            "cross", "de", "di", "dis", "down", "en", "ex", "fore", "hyper", "hypo", "il", "im", "in", "inter", "intra",
            "ir", "macro", "max", "meta", "micro", "min", "mis", "mono", "multi", "neo", "non", "off", "on", "out",
            "over", "para", "per", "post", "pre", "pro", "pseudo", "quasi", "re", "se", "self", "semi", "sub", "super",
            "syn", "trans", "tri", "ultra", "un", "under", "uni", "up", "with");

    /** Heads of words that stand against each other and share their first letter. */
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
            "parse sparse",
            "stable table",
            "pace space",
            "spare sparse",
            "steam stream",
            "competition composition",
            "shape share",
            "predication prediction",
            "prediction production");

    private static final int MIN_STEM = 3;

    private Opposites() {}

    static boolean are(String one, String other) {
        boolean first = one.compareTo(other) < 0;
        return PAIRS.contains(first ? one + ' ' + other : other + ' ' + one)
                || areHeads(one, other)
                || differInPrefix(one, other);
    }

    private static boolean differInPrefix(String one, String other) {
        int end = Letters.commonEnd(one, other, 0);
        return end >= MIN_STEM
                && PREFIXES.contains(one.substring(0, one.length() - end))
                && PREFIXES.contains(other.substring(0, other.length() - end));
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
