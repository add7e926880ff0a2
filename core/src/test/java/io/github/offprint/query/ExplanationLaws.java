package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.model.Paper;
import io.github.offprint.text.TextRange;

/** What holds of every explanation. */
final class ExplanationLaws {
    private ExplanationLaws() {}

    static void check(Explanation explanation, Paper paper) {
        assertThat(explanation.matches()).isEqualTo(explanation.query().test(paper));
        for (Evidence evidence : explanation.evidence()) {
            checkSpans(evidence);
            if (!explanation.matches()) {
                assertThat(evidence.spans()).isEmpty();
            }
        }
        if (explanation.matches() && explanation.query() instanceof TextClause clause) {
            checkText(explanation, clause);
        }
        explanation.parts().forEach(part -> check(part, paper));
    }

    private static void checkSpans(Evidence evidence) {
        int end = 0;
        for (TextRange span : evidence.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(isWithinPair(evidence.text(), span.start())).isFalse();
            assertThat(isWithinPair(evidence.text(), span.end())).isFalse();
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(evidence.text().length());
    }

    private static boolean isWithinPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** Each text that is shown is one in which the pattern is found, and what is found holds what was looked for. */
    private static void checkText(Explanation explanation, TextClause clause) {
        TextPattern pattern = clause.pattern();
        assertThat(explanation.evidence()).isNotEmpty();
        for (Evidence evidence : explanation.evidence()) {
            assertThat(pattern.matches(evidence.text())).isTrue();
            assertThat(evidence.spans()).isNotEmpty();
            if (pattern.operator() == TextOperator.CONTAINS) {
                for (TextRange span : evidence.spans()) {
                    assertThat(pattern.folding().fold(span.in(evidence.text())))
                            .contains(pattern.folding().fold(pattern.text()).strip());
                }
            }
        }
    }
}
