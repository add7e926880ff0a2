package io.github.offprint.model;

import com.google.common.base.CharMatcher;
import io.github.offprint.text.Blanks;

/** Quotes, brackets and punctuation of the sentence that an identifier stands in. */
final class Wrapping {
    private static final CharMatcher BLANK = CharMatcher.forPredicate(Blanks::isBlank);
    private static final CharMatcher BEFORE = BLANK.or(CharMatcher.anyOf("<([{\"'“‘`:"));
    private static final CharMatcher AFTER = BLANK.or(CharMatcher.anyOf("\"'”’`.,;:!"));
    private static final String OPENING = "<([{";
    private static final String CLOSING = ">)]}";

    private Wrapping() {}

    /**
     * Takes them off. A closing bracket stays where its opening one does: the DOIs made of SICIs end in {@code <693::AID-ASI4>}
     * and the like.
     */
    static String peel(String text) {
        String rest = BEFORE.trimLeadingFrom(text);
        int[] surplus = surplus(rest);
        int end = rest.length();
        while (end > 0) {
            char last = rest.charAt(end - 1);
            int kind = CLOSING.indexOf(last);
            if (kind >= 0 ? surplus[kind]-- <= 0 : !AFTER.matches(last)) {
                break;
            }
            end--;
        }
        return rest.substring(0, end);
    }

    /** How many more closing than opening brackets of each kind there are. */
    private static int[] surplus(String text) {
        int[] surplus = new int[CLOSING.length()];
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                surplus[opening]--;
            } else if (closing >= 0) {
                surplus[closing]++;
            }
        }
        return surplus;
    }
}
