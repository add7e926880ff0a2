package io.github.offprint;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Candidate;
import io.github.offprint.format.Formats;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Input;
import java.util.Optional;

/**
 * Which format an input is read with when the host named none: the likeliest candidate, if it is likely enough.
 *
 * @param head what was looked at
 * @param known the formats that were asked
 * @param candidates those that claim the input, the likeliest first
 */
record FormatChoice(Head head, Formats known, ImmutableList<Candidate> candidates) {
    /** A candidate below this is named in the problem and not read with. */
    static final double LEAST_CONFIDENCE = 0.3;

    /** Two candidates that are nearer than this may both be right. */
    static final double NEAR = 0.05;

    static FormatChoice of(Formats known, Head head) {
        return new FormatChoice(head, known, known.detect(head));
    }

    /** The candidate to read with. */
    Optional<Candidate> best() {
        return candidates.stream().findFirst().filter(first -> first.detection().confidence() >= LEAST_CONFIDENCE);
    }

    /** The warning that another format would do as well, unless the extension of the name speaks for the best one alone. */
    Optional<Problem> doubt() {
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        Candidate first = candidates.get(0);
        Candidate second = candidates.get(1);
        boolean near = first.detection().confidence() - second.detection().confidence() < NEAR;
        if (!near || (hasExtension(first) && !hasExtension(second))) {
            return Optional.empty();
        }
        String message = "read as " + first + ", though it may be " + second;
        return Optional.of(new Problem(ProblemCode.AMBIGUOUS_FORMAT, Span.startOf(head.name()), message, ""));
    }

    private boolean hasExtension(Candidate candidate) {
        return candidate.format().extensions().contains(head.extension());
    }

    /** What to say of an input that nothing is likely enough for. */
    Problem unknown(ProblemCode code, Input input) {
        String message = "no format recognises the input"
                + input.looksLike().map(kind -> "; it looks like " + kind).orElse("")
                + (candidates.isEmpty()
                        ? ""
                        : "; considered: "
                                + candidates.stream().map(Candidate::toString).collect(joining(", ")))
                + "; known: " + String.join(", ", known.ids());
        return new Problem(code, input.span(), message, input.looksLike().isPresent() ? "" : head.text());
    }
}
