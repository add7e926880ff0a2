package io.github.offprint.model;

import io.github.offprint.text.Blanks;

/** Quotes, brackets and punctuation of the sentence that an identifier stands in. */
final class Wrapping {
    private static final String BEFORE = "<([{\"'“‘`:";
    private static final String AFTER = "\"'”’`.,;:!";
    private static final String OPENING = "<([{";
    private static final String CLOSING = ">)]}";

    private Wrapping() {}

    /**
     * Takes them off. A closing bracket stays where its opening one does: the DOIs made of SICIs end in {@code <693::AID-ASI4>}
     * and the like.
     */
    static String peel(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlankOr(BEFORE, text.charAt(start))) {
            start++;
        }
        while (end > start && isBlankOr(AFTER, text.charAt(end - 1))) {
            end--;
        }
        boolean bracketed = end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
        String peeled = text.substring(start, end);
        return bracketed ? withoutBrackets(peeled) : peeled;
    }

    private static boolean isBlankOr(String marks, char c) {
        return Blanks.isBlank(c) || marks.indexOf(c) >= 0;
    }

    private static String withoutBrackets(String text) {
        int[] surplus = surplus(text);
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            int kind = CLOSING.indexOf(last);
            if (kind >= 0 ? surplus[kind]-- <= 0 : !isBlankOr(AFTER, last)) {
                break;
            }
            end--;
        }
        return text.substring(0, end);
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
