package io.github.offprint.query.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.language.Path.Step;
import io.github.offprint.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a path, taken one after the other. Each is one of a few words; the words that were possible are remembered for
 * the error of one that is none of them.
 */
final class Steps {
    static final ImmutableMap<String, Quantifier> QUANTIFIERS = ImmutableMap.of(
            "any", Quantifier.ANY, "all", Quantifier.ALL, "first", Quantifier.FIRST, "last", Quantifier.LAST);

    static final ImmutableMap<String, Folding> FOLDINGS =
            ImmutableMap.of("folded", Folding.CASE_AND_ACCENTS, "accents", Folding.CASE, "exactly", Folding.EXACT);

    static final ImmutableMap<String, TextOperator> OPERATORS = ImmutableMap.<String, TextOperator>builder()
            .put("contains", TextOperator.CONTAINS)
            .put("word", TextOperator.WORD)
            .put("phrase", TextOperator.PHRASE)
            .put("prefix", TextOperator.PREFIX)
            .put("is", TextOperator.IS)
            .put("wildcard", TextOperator.WILDCARD)
            .put("regex", TextOperator.REGEX)
            .put("fuzzy", TextOperator.FUZZY)
            .buildOrThrow();

    static final ImmutableMap<String, Relation> RELATIONS =
            ImmutableMap.of("within", Relation.WITHIN, "overlaps", Relation.OVERLAPS);

    private final Scan scan;
    private final Path path;
    private final List<String> possible = new ArrayList<>();
    private int taken;

    Steps(Scan scan, Path path) {
        this.scan = scan;
        this.path = path;
    }

    /** The word of a value in one of the tables. */
    static <T> String word(ImmutableMap<String, T> table, T value) {
        for (Map.Entry<String, T> entry : table.entrySet()) {
            if (entry.getValue().equals(value)) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no word for " + value);
    }

    boolean isAtEnd() {
        return taken == path.steps().size();
    }

    /** Takes the next step if it is in the table. */
    <T> Optional<T> take(ImmutableMap<String, T> table) {
        possible.addAll(table.keySet());
        if (isAtEnd()) {
            return Optional.empty();
        }
        T value = table.get(Ascii.toLowerCase(path.steps().get(taken).word()));
        if (value == null) {
            return Optional.empty();
        }
        taken++;
        possible.clear();
        return Optional.of(value);
    }

    /** Requires that all steps are taken. */
    void end() {
        if (isAtEnd()) {
            return;
        }
        Step step = path.steps().get(taken);
        String reason = "nothing is called " + Complaint.quote(step.word()) + " behind " + Complaint.quote(before());
        ImmutableList<String> choices = ImmutableList.copyOf(possible);
        throw scan.unknown(step.start(), reason, step.word(), choices, choices);
    }

    private String before() {
        StringBuilder before = new StringBuilder(path.name());
        path.steps().subList(0, taken).forEach(step -> before.append('.').append(step.word()));
        return before.toString();
    }
}
