package io.github.offprint.match;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/**
 * What came of comparing two papers: a verdict and all that led to it. The same for both orders of the two.
 *
 * @param verdict what they are to each other
 * @param weight the sum of the weights of the reasons
 * @param reasons what speaks for and against, in the order of {@link Evidence}
 */
public record Comparison(Verdict verdict, int weight, ImmutableList<Reason> reasons) {
    /**
     * The verdict, the weight and the reasons in one line of text for a person, such as {@code same (105): equal titles +70, the
     * same two authors +35}.
     */
    public String because() {
        String all = reasons.stream().map(Reason::toString).collect(joining(", "));
        return Ascii.toLowerCase(verdict.name()) + " (" + weight + "): " + all;
    }
}
