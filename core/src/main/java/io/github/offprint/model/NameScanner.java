package io.github.offprint.model;

import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a printed name at commas and blanks, and takes out what stands in brackets or quotes. One pass over the text. */
final class NameScanner {
    private static final String OPENING = "(（\"“‘'«";
    private static final String CLOSING = ")）\"”’'»";
    private static final int PARENTHESES = 2;

    private final String text;
    private final List<List<NameWord>> segments = new ArrayList<>();
    private final boolean[] unclosed = new boolean[OPENING.length()];
    private List<NameWord> words = new ArrayList<>();
    private int wordStart = -1;
    private @Nullable String nickname;
    private boolean unreadable;

    NameScanner(String text) {
        this.text = text;
        scan();
    }

    /** The words between commas; no segment is empty. */
    List<List<NameWord>> segments() {
        return segments;
    }

    /** What stands in the first brackets or quotes, if it can be a name. */
    @Nullable
    String nickname() {
        return nickname;
    }

    /** Whether a parenthesis has no partner. */
    boolean isUnreadable() {
        return unreadable;
    }

    private void scan() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = isAsciiLetter(c) ? -1 : OPENING.indexOf(c);
            int close = kind < 0 ? -1 : kind < PARENTHESES ? closingParenthesis(i) : closingQuote(i, kind);
            if (close >= 0) {
                endWord(i);
                aside(text.substring(i + 1, close));
                i = close;
            } else if (isComma(c)) {
                endSegment(i);
            } else if (Blanks.isSpace(c)) {
                endWord(i);
            } else {
                unreadable |= isParenthesis(c);
                wordStart = wordStart < 0 ? i : wordStart;
            }
        }
        endSegment(text.length());
    }

    /** Most characters are, and open nothing. */
    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '،' || c == '、';
    }

    private static boolean isParenthesis(char c) {
        return c == '(' || c == ')' || c == '（' || c == '）';
    }

    private int closingParenthesis(int open) {
        int depth = 0;
        for (int i = open; i < text.length() && !unclosed[0]; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        unclosed[0] = true;
        return -1;
    }

    /** Quotes stand around words; an apostrophe inside one or before one, as in {@code 't Hooft}, has no partner. */
    private int closingQuote(int open, int kind) {
        if (wordStart >= 0 || unclosed[kind]) {
            return -1;
        }
        for (int i = open + 2; i < text.length(); i++) {
            if (text.charAt(i) == CLOSING.charAt(kind) && (i + 1 == text.length() || isBoundary(text.charAt(i + 1)))) {
                return i;
            }
        }
        unclosed[kind] = true;
        return -1;
    }

    private static boolean isBoundary(char c) {
        return isComma(c) || Blanks.isSpace(c);
    }

    private void endWord(int end) {
        if (wordStart >= 0) {
            NameWord word = NameWord.find(text.substring(wordStart, end));
            if (word != null) {
                words.add(word);
            }
            wordStart = -1;
        }
    }

    private void endSegment(int end) {
        endWord(end);
        if (!words.isEmpty()) {
            segments.add(words);
            words = new ArrayList<>();
        }
    }

    /** Digits and commas are of footnotes and affiliations, not of names. */
    private void aside(String content) {
        if (nickname == null && !Blanks.isBlank(content) && content.chars().allMatch(c -> canBeOfName((char) c))) {
            nickname = Blanks.strip(content);
        }
    }

    private static boolean canBeOfName(char c) {
        return !Character.isDigit(c) && !isComma(c) && !isParenthesis(c);
    }
}
