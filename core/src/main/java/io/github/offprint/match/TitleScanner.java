package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a folded title apart into segments of words: what a colon, a dash between blanks, or a question mark ends, and what
 * stands in parentheses.
 */
final class TitleScanner {
    /**
     * Words of a title between two of its separators.
     *
     * @param words in order, at least one
     * @param inParentheses whether they stand in parentheses or brackets
     */
    record Segment(ImmutableList<String> words, boolean inParentheses) {}

    /** No title is longer; of a text that is, the start counts, so that the work for each pair stays bounded. */
    private static final int MAX_LENGTH = 1_000;

    private final String text;
    private final int start;
    private final int end;
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int depth;

    private TitleScanner(String folded) {
        this.text = folded;
        this.end = Math.min(folded.length(), MAX_LENGTH);
        this.start = endOfNumbering(folded);
    }

    /** Behind the number that a listing puts before a title, {@code 12. Trees}. */
    private static int endOfNumbering(String text) {
        int at = 0;
        while (at < text.length() && at < 3 && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > 0 && at + 2 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return numbered && text.charAt(at + 1) == ' ' ? at + 2 : 0;
    }

    static List<Segment> segments(String folded) {
        return new TitleScanner(folded).run();
    }

    /** Whether the title says itself that it was cut: it ends in dots. */
    static boolean isCut(String folded) {
        return folded.endsWith("...") || folded.endsWith("…") || folded.length() > MAX_LENGTH;
    }

    private List<Segment> run() {
        for (int at = start; at < end; at++) {
            step(at);
        }
        endSegment();
        return segments;
    }

    private void step(int at) {
        char c = text.charAt(at);
        if (Letters.isLetter(c)) {
            word.append(c);
        } else if (Letters.isLost(text, at) || isLostBeforeColon(c, at)) {
            word.append(Letters.LOST);
        } else if (c != '\'' || !isInside(at)) {
            separator(c, at);
        }
    }

    /** {@code Dal?: a storage manager} asks nothing. */
    private boolean isLostBeforeColon(char c, int at) {
        return c == Letters.LOST && word.length() > 0 && isAt(':', at + 1);
    }

    /** {@code editor's} is one word. */
    private boolean isInside(int at) {
        return word.length() > 0 && at + 1 < end && Letters.isLetter(text.charAt(at + 1));
    }

    private void separator(char c, int at) {
        switch (c) {
            case '+' -> plus(at);
            case '#' -> word.append(word.length() > 0 ? "sharp" : "");
            case '&' -> ampersand(at);
            case '(', '[' -> open();
            case ')', ']' -> close();
            case ':' -> endSegment();
            case '?', '!', '-' -> endSegmentBesideBlank(c, at);
            default -> endWord();
        }
    }

    /** {@code C++} is another language than C. */
    private void plus(int at) {
        boolean pair = word.length() > 0 && (isAt('+', at + 1) || isAt('+', at - 1));
        if (pair) {
            word.append('p');
        } else {
            endWord();
        }
    }

    /** Between blanks it is the word; {@code AT&T} is one word. */
    private void ampersand(int at) {
        if (word.length() == 0 && isAt(' ', at + 1)) {
            words.add("and");
        }
    }

    private void endSegmentBesideBlank(char c, int at) {
        boolean besideBlank = isAt(' ', at + 1) || (c == '-' && isAt(' ', at - 1));
        if (besideBlank) {
            endSegment();
        } else {
            endWord();
        }
    }

    private boolean isAt(char c, int at) {
        return at >= 0 && at < end && text.charAt(at) == c;
    }

    private void open() {
        endSegment();
        depth++;
    }

    private void close() {
        endSegment();
        depth = Math.max(depth - 1, 0);
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(Greek.spelled(word.toString()));
            word.setLength(0);
        }
    }

    private void endSegment() {
        endWord();
        if (!words.isEmpty()) {
            segments.add(new Segment(ImmutableList.copyOf(words), depth > 0));
            words.clear();
        }
    }
}
