package io.github.offprint.query;

import com.google.common.base.Ascii;
import io.github.offprint.text.Folding;
import io.github.offprint.text.SafeText;

/** The words in which queries and explanations are printed. */
final class Prose {
    private Prose() {}

    /** The text in quotation marks, fit for a log line. */
    static String quote(String text) {
        return '"' + SafeText.escape(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    static String operator(TextOperator operator) {
        return Ascii.toLowerCase(operator.name());
    }

    static String folding(Folding folding) {
        return folding == Folding.EXACT ? "exactly" : "with accents";
    }

    static String quantifier(Quantifier quantifier) {
        return Ascii.toLowerCase(quantifier.name());
    }
}
