package io.github.offprint;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Limits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits on one record, held here for every format alike. A format may hold them earlier to save memory; what it lets
 * through is measured again.
 */
final class RecordLimits {
    private final Limits limits;

    RecordLimits(Limits limits) {
        this.limits = limits;
    }

    /** The problem of a record that is too large, naming the limit. */
    Optional<Problem> exceededBy(PaperRecord record) {
        String excess = excess(record);
        if (excess == null) {
            return Optional.empty();
        }
        String title = record.paper().title();
        return Optional.of(new Problem(
                ProblemCode.OVERSIZED_RECORD,
                record.span(),
                "a record was left out: " + excess,
                title.substring(0, Math.min(title.length(), 4 * Problem.EXCERPT_LIMIT))));
    }

    private @Nullable String excess(PaperRecord record) {
        Paper paper = record.paper();
        if (record.span().length() > limits.recordLength()) {
            return excess(record.span().length(), "characters", "recordLength", limits.recordLength());
        }
        if (paper.title().length() > limits.titleLength()) {
            return excess(paper.title().length(), "characters in the title", "titleLength", limits.titleLength());
        }
        if (paper.authors().size() > limits.authors()) {
            return excess(paper.authors().size(), "authors", "authors", limits.authors());
        }
        if (paper.extras().size() > limits.fields()) {
            return excess(paper.extras().size(), "fields", "fields", limits.fields());
        }
        return excessOfParts(paper);
    }

    private @Nullable String excessOfParts(Paper paper) {
        for (Author author : paper.authors()) {
            int length = author.name().printed().length();
            if (length > limits.nameLength()) {
                return excess(length, "characters in a name", "nameLength", limits.nameLength());
            }
        }
        int value = Math.max(
                Math.max(
                        paper.abstractText().map(String::length).orElse(0),
                        longest(paper.extras().values())),
                Math.max(longest(paper.organizations()), longest(paper.keywords())));
        return value > limits.valueLength()
                ? excess(value, "characters in a value", "valueLength", limits.valueLength())
                : null;
    }

    private static String excess(long size, String what, String limit, long most) {
        return size + " " + what + "; the limit " + limit + " is " + most;
    }

    private static int longest(Iterable<String> values) {
        int longest = 0;
        for (String value : values) {
            longest = Math.max(longest, value.length());
        }
        return longest;
    }
}
