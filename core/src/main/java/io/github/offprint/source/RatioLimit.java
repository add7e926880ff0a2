package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;

/**
 * Watches that compressed bytes do not become too many. The first mebibyte may come from anywhere: short inputs of blanks
 * compress well and harm nobody.
 */
final class RatioLimit {
    private static final long GRACE = 1 << 20;

    private final String source;
    private final int limit;

    RatioLimit(String source, Limits limits) {
        this.source = source;
        this.limit = limits.compressionRatio();
    }

    boolean isBroken(long compressed, long plain) {
        return plain > GRACE && plain / limit > compressed;
    }

    Problem problem(long compressed, long plain) {
        String message = plain + " bytes came out of " + compressed + " compressed ones, a ratio of "
                + plain / Math.max(compressed, 1) + "; the limit compressionRatio is " + limit;
        return new Problem(ProblemCode.LIMIT_EXCEEDED, Span.startOf(source), message, "");
    }
}
