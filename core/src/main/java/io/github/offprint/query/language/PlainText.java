package io.github.offprint.query.language;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.query.Conditions;
import io.github.offprint.query.Fields;
import io.github.offprint.query.TextOperator;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;

/** How a value without signs of its own is looked for in a text. */
final class PlainText {
    /** What has short and whole values, so that a colon asks for all of the value: volume 3 is not volume 13. */
    private static final ImmutableSet<Object> WHOLE = ImmutableSet.of(
            Fields.KIND,
            Fields.VOLUME,
            Fields.NUMBER,
            Conditions.ORCID,
            Conditions.PRESENTATION_KIND,
            Conditions.POSTER,
            Conditions.LINK_KIND,
            Conditions.SCHEME);

    private PlainText() {}

    /** Whether a colon asks for all of the value of a field or part. */
    static boolean isWhole(Object fieldOrPart) {
        return WHOLE.contains(fieldOrPart);
    }

    /**
     * Words are looked for as words, the last of which may go on: {@code title:model} finds Models and not Remodelling,
     * {@code title:ai} does not find Training. A value with other signs is looked for as it stands, for it means them:
     * {@code C++}, {@code 3.5}, {@code $O(n)$}.
     */
    static TextOperator operator(String text, Folding folding) {
        return isOfWords(text) && Words.count(folding.fold(text)) > 0 ? TextOperator.PREFIX : TextOperator.CONTAINS;
    }

    private static boolean isOfWords(String text) {
        return text.codePoints().allMatch(PlainText::isOfWord);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Blanks.isBlank(c)
                || c == '-'
                || c == '\''
                || c == '\u2019'
                || (c >= '\u2010' && c <= '\u2015')
                || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
