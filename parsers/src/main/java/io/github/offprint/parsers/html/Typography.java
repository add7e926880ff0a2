package io.github.offprint.parsers.html;

import io.github.offprint.text.Blanks;

/** Takes the traces of type-setting out of a text: ligatures, soft hyphens, spaces of every kind, lines broken at hyphens. */
final class Typography {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HYPHEN = '\u2010';
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private final String text;
    private final Breaks breaks;
    private final StringBuilder out;
    /** What separates the next visible character from the one before. */
    private String gap = "";

    private Typography(String text, Breaks breaks) {
        this.text = text;
        this.breaks = breaks;
        this.out = new StringBuilder(text.length());
    }

    /** The clean text; the text itself where it is clean already. */
    static String clean(String text, Breaks breaks) {
        return isCleanLine(text) ? text : new Typography(text, breaks).clean();
    }

    private static boolean isCleanLine(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? last == ' ' : (c < ' ' || c >= 0x7F) && isOdd(c)) {
                return false;
            }
            last = c;
        }
        return text.isEmpty() || last != ' ';
    }

    private static boolean isOdd(char c) {
        return Blanks.isSpace(c) || isNothing(c) || isLigature(c) || c == HYPHEN;
    }

    /** The joiners and the direction marks shape what is read; the other characters without width say nothing. */
    private static boolean isNothing(char c) {
        return c == SOFT_HYPHEN || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u180E';
    }

    private static boolean isLigature(char c) {
        return c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length;
    }

    private String clean() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (Blanks.isSpace(c)) {
                i = space(i);
            } else if (c == SOFT_HYPHEN) {
                i = softHyphen(i);
            } else {
                visible(c);
                i++;
            }
        }
        return out.toString();
    }

    private void visible(char c) {
        if (isNothing(c)) {
            return;
        }
        if (out.length() > 0) {
            out.append(gap);
        }
        gap = "";
        if (isLigature(c)) {
            out.append(LIGATURES[c - FIRST_LIGATURE]);
        } else {
            out.append(c == HYPHEN ? '-' : c);
        }
    }

    /** At the end of a line it stands for the hyphen that was set there, and goes with the break. */
    private int softHyphen(int at) {
        int next = pastSpace(at + 1);
        return lineEnds(at + 1, next) > 0 ? next : at + 1;
    }

    private int space(int from) {
        int to = pastSpace(from);
        int lines = lineEnds(from, to);
        if (lines == 1 && followsBrokenWord() && to < text.length() && Character.isLetter(text.charAt(to))) {
            return to;
        }
        boolean paragraph = breaks == Breaks.PARAGRAPHS && lines > 1;
        gap = paragraph || gap.length() > 1 ? FragmentText.PARAGRAPH : " ";
        return to;
    }

    /** Whether the word or the half of it was broken at its hyphen, as type-setters break it. */
    private boolean followsBrokenWord() {
        int end = out.length();
        return gap.isEmpty() && end > 1 && out.charAt(end - 1) == '-' && Character.isLetter(out.charAt(end - 2));
    }

    private int lineEnds(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ends1 = c == '\n' || c == '\u2028' || c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n');
            ends += c == '\u2029' ? 2 : ends1 ? 1 : 0;
        }
        return ends;
    }

    private int pastSpace(int from) {
        int to = from;
        while (to < text.length() && Blanks.isSpace(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
