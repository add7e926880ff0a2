package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;

/** What two words of titles are to each other. */
enum WordComparison {
    /** One word. */
    EQUAL,
    /** One word with a typo, lost letters, or in another form: {@code query} and {@code queries}. */
    NEAR,
    /** Two words. */
    DIFFERENT;

    /** Shorter words are too close to each other for a typo to be told from another word. */
    private static final int MIN_FOR_TYPO = 5;

    private static final int MIN_FOR_SWAP = 4;
    /** From here on two letters may be wrong. */
    private static final int MIN_FOR_TWO = 9;

    private static final int MIN_STEM = 3;

    private static final ImmutableSet<String> ENDINGS =
            ImmutableSet.of("", "s", "es", "e", "ed", "ing", "y", "ies", "er");

    /** Words one slip of the pen apart that titles mean in earnest, the lesser one first. */
    private static final ImmutableSet<String> BOTH_MEANT = ImmutableSet.of(
            "casual causal",
            "tracing tracking",
            "phase phrase",
            "caching catching",
            "mining mixing",
            "matching patching",
            "batching matching",
            "mapping mopping",
            "mapping tapping",
            "parsing passing",
            "pricing pruning",
            "routing rounding",
            "focal local",
            "focal vocal",
            "local vocal",
            "modal model",
            "modal nodal",
            "latent patent",
            "learning leaning",
            "sampling scaling",
            "scaling sealing",
            "adaption adoption",
            "adaptation adoption",
            "attraction abstraction",
            "abstraction attraction",
            "abstracting attracting",
            "discreet discrete",
            "static statistic",
            "statics statistics",
            "interaction iteration",
            "integration iteration",
            "convection convention",
            "affect effect",
            "affective effective",
            "angel angle",
            "layer lawyer",
            "planning planting",
            "planning planing",
            "training trailing",
            "sparse spare",
            "share shape",
            "quantification quantization",
            "formal normal",
            "formal format",
            "normal norman",
            "moral mortal",
            "complement compliment",
            "continuos continuous",
            "insight incite",
            "insertion inversion",
            "version vision",
            "mission vision",
            "revision vision",
            "fission fusion",
            "diffusion infusion",
            "inference interference",
            "reference inference",
            "preference reference",
            "conference reference",
            "transaction translation",
            "transition translation",
            "transaction transition",
            "prediction predication",
            "production prediction",
            "reduction deduction",
            "relation rotation",
            "relation regulation",
            "composition competition",
            "competition completion",
            "completion compilation",
            "compilation complication",
            "commuting computing",
            "communication commutation",
            "communication computation",
            "reading leading",
            "reading loading",
            "coding loading",
            "coding ceding",
            "binding bonding",
            "finding binding",
            "finding funding",
            "ending sending");

    static WordComparison of(String one, String other) {
        if (one.equals(other)) {
            return EQUAL;
        }
        int shorter = Math.min(one.length(), other.length());
        int difference = Math.max(one.length(), other.length()) - shorter;
        if (shorter < MIN_STEM || difference > 3) {
            return DIFFERENT;
        }
        int start = Letters.commonStart(one, other);
        int end = Letters.commonEnd(one, other, start);
        return isForm(one, other, start) || isTypo(one, other, start, end) ? NEAR : DIFFERENT;
    }

    private static boolean isForm(String one, String other, int start) {
        return start >= MIN_STEM
                && ENDINGS.contains(one.substring(start))
                && ENDINGS.contains(other.substring(start))
                && !(one.length() == other.length());
    }

    private static boolean isTypo(String one, String other, int start, int end) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (start + end >= longer) {
            return true; // but for lost letters
        }
        if (hasDigit(one) || hasDigit(other) || isOtherHead(shorter, longer, start, end)) {
            return false;
        }
        return isWithin(one, other, shorter) && !areBothMeant(one, other);
    }

    private static boolean isWithin(String one, String other, int shorter) {
        if (shorter < MIN_FOR_SWAP || !Letters.oneEdit(one, other) && shorter < MIN_FOR_TWO) {
            return false;
        }
        if (shorter < MIN_FOR_TYPO) {
            return one.length() == other.length()
                    && Letters.commonStart(one, other) + 2 <= shorter
                    && isSwap(one, other);
        }
        return shorter < MIN_FOR_TWO
                || io.github.offprint.text.EditDistance.damerau(one, other, 2).isPresent();
    }

    private static boolean isSwap(String one, String other) {
        int at = Letters.commonStart(one, other);
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    /**
     * Words that differ in their head alone are opposites more often than typos: {@code supervised} and {@code unsupervised},
     * {@code encoder} and {@code decoder}, {@code macro} and {@code micro}.
     */
    private static boolean isOtherHead(int shorter, int longer, int start, int end) {
        boolean headOnly = start + end <= shorter && shorter - end <= 3 && start < 2;
        return headOnly && longer - end != 1 || start == 0 && end == shorter;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areBothMeant(String one, String other) {
        boolean prefixes = one.startsWith("inter") && other.startsWith("intra")
                || one.startsWith("intra") && other.startsWith("inter")
                || one.startsWith("hyper") && other.startsWith("hypo")
                || one.startsWith("hypo") && other.startsWith("hyper");
        return prefixes || BOTH_MEANT.contains(one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one);
    }
}
