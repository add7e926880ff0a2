package io.github.offprint.source;

import com.google.common.math.LongMath;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;

/** What is left of {@link Limits#inputSize()}; the entries of an archive share one. */
final class SizeLimit {
    private final String source;
    private final long limit;
    private long left;

    /**
     * The limit, as yet untouched.
     *
     * @param more how many bytes may come beyond it because they are not of the input itself
     */
    SizeLimit(String source, Limits limits, long more) {
        this.source = source;
        this.limit = limits.inputSize();
        this.left = LongMath.saturatedAdd(limit, more);
    }

    long left() {
        return left;
    }

    /** Takes so many bytes, if so many are left. */
    boolean take(int bytes) {
        if (bytes > left) {
            return false;
        }
        left -= bytes;
        return true;
    }

    ReadException exceeded() {
        return exceeded(source, "the input has more than " + limit + " bytes; the limit inputSize is " + limit);
    }

    static ReadException exceeded(String source, String message) {
        return new ReadException(new Problem(ProblemCode.LIMIT_EXCEEDED, Span.startOf(source), message, ""));
    }
}
