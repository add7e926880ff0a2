package io.github.offprint.query.language;

import io.github.offprint.query.Fields;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.query.VenueField;
import io.github.offprint.query.language.ValueText.Place;
import io.github.offprint.text.Folding;
import java.util.Optional;

/**
 * How a pattern is written behind the path of a text: steps, a sign, a value.
 *
 * @param steps each with the point before it; often none
 * @param sign {@code :} or {@code =}
 * @param value the value
 */
record PatternText(String steps, String sign, String value) {
    private static final String COLON = ":";

    /** The pattern as it is asked of a field or part. */
    static PatternText of(Object asked, TextPattern pattern, Place place) {
        PatternText text = new Writing(asked, pattern, place).text();
        return means(asked, text, pattern.operator())
                ? text
                : new PatternText(step(Folding.CASE_AND_ACCENTS), text.sign, text.value);
    }

    /** Without a step, {@code venue=} asks a venue by all its names, and {@code kind:} asks presentations too. */
    private static boolean means(Object asked, PatternText text, TextOperator operator) {
        return !text.steps.isEmpty()
                || (asked instanceof VenueField
                        ? operator != TextOperator.IS
                        : !asked.equals(Fields.KIND) || !text.sign.equals(COLON));
    }

    private static String step(Folding folding) {
        return "." + Steps.word(Steps.FOLDINGS, folding);
    }

    /** One pattern on its way to text. */
    private record Writing(Object asked, TextPattern pattern, Place place) {
        PatternText text() {
            String text = pattern.text();
            return plainOperator().equals(Optional.of(pattern.operator()))
                    ? sign(COLON, ValueText.plain(text, placeBehind(folding())))
                    : switch (pattern.operator()) {
                        case IS -> sign("=", ValueText.plain(text, Place.BEHIND_PATH));
                        case PREFIX -> sign(COLON, word() + "*");
                        case FUZZY -> sign(COLON, word() + "~" + edits());
                        case WILDCARD ->
                            ValueText.isWildcardWord(Wildcards.checked(text)) ? sign(COLON, text) : named();
                        case REGEX ->
                            ValueText.regex(text)
                                    .map(regex -> sign(COLON, regex))
                                    .orElseGet(this::named);
                        case CONTAINS, WORD, PHRASE -> named();
                    };
        }

        /** What a value means that has no sign of its own. */
        private Optional<TextOperator> plainOperator() {
            if (folding().isEmpty() && (asked instanceof VenueField || asked.equals(Fields.KIND))) {
                return Optional.empty();
            }
            return Optional.of(
                    PlainText.isWhole(asked) ? TextOperator.IS : PlainText.operator(pattern.text(), pattern.folding()));
        }

        private String folding() {
            return pattern.folding() == Folding.CASE_AND_ACCENTS ? "" : step(pattern.folding());
        }

        private PatternText sign(String sign, String value) {
            return new PatternText(folding(), sign, value);
        }

        private PatternText named() {
            String operator = "." + Steps.word(Steps.OPERATORS, pattern.operator());
            return new PatternText(folding() + operator, COLON, ValueText.plain(pattern.text(), Place.BEHIND_PATH));
        }

        private String word() {
            return ValueText.plain(pattern.text(), placeBehind(folding()));
        }

        /** A step is the end of a path. */
        private Place placeBehind(String steps) {
            return steps.isEmpty() ? place : Place.BEHIND_PATH;
        }

        private String edits() {
            return pattern.edits().isPresent()
                    ? Integer.toString(pattern.edits().getAsInt())
                    : "";
        }
    }
}
