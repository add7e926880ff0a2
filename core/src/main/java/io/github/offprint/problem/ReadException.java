package io.github.offprint.problem;

import static java.util.Objects.requireNonNull;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an input cannot be read (I/O), when it breaks a limit, and by strict reading at the first problem of
 * {@linkplain Severity#ERROR error} level. Malformed content alone never throws outside strict reading.
 */
public final class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An exception for a problem with no other cause. */
    public ReadException(Problem problem) {
        this(problem, null);
    }

    /** An exception for a problem that another exception brought about. */
    public ReadException(Problem problem, @Nullable Throwable cause) {
        super(requireNonNull(problem, "problem").toString(), cause);
        this.problem = problem;
    }

    /**
     * An input could not be opened or read to its end.
     *
     * @param source the name of the source
     * @param cause what its stream threw
     */
    public static ReadException unreadable(String source, Exception cause) {
        String why = cause instanceof NoSuchFileException
                ? "no such file"
                : cause instanceof AccessDeniedException ? "access denied" : cause.toString();
        String message = "the input could not be read: " + why;
        return new ReadException(new Problem(ProblemCode.UNREADABLE, Span.startOf(source), message, ""), cause);
    }

    /** What is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
