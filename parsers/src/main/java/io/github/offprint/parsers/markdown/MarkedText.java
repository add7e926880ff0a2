package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.html.Entity;
import io.github.offprint.text.Blanks;
import java.util.BitSet;

/**
 * Text of which each character is known to be a mark or to stand for itself: a character behind a backslash, or written as a
 * reference, is never a mark (CommonMark 0.31, 2.4 and 2.5).
 */
final class MarkedText {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final BitSet literal;
    private final int offset;

    private MarkedText(String text, BitSet literal, int offset) {
        this.text = text;
        this.literal = literal;
        this.offset = offset;
    }

    /** Undoes the escapes and references of a text. */
    static MarkedText of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        BitSet literal = new BitSet();
        for (int at = 0; at < raw.length(); ) {
            char c = raw.charAt(at);
            boolean escape = c == '\\' && at + 1 < raw.length() && PUNCTUATION.indexOf(raw.charAt(at + 1)) >= 0;
            Entity entity = c == '&' ? Entity.at(raw, at) : new Entity("", at);
            int from = text.length();
            if (escape) {
                text.append(raw.charAt(at + 1));
                at += 2;
            } else if (entity.end() > at + 1) {
                text.append(entity.text());
                at = entity.end();
            } else {
                text.append(c);
                at++;
                continue;
            }
            literal.set(from, text.length());
        }
        return new MarkedText(text.toString(), literal, 0);
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The characters, whatever they are. */
    String plain() {
        return text;
    }

    /** The character at an index where it may be a mark, and a space where it stands for itself or the text has ended. */
    char mark(int index) {
        return index >= 0 && index < text.length() && !literal.get(offset + index) ? text.charAt(index) : ' ';
    }

    /** Whether marks follow one another from an index. */
    boolean marks(String marks, int index) {
        for (int i = 0; i < marks.length(); i++) {
            if (index + i >= text.length()
                    || literal.get(offset + index + i)
                    || text.charAt(index + i) != marks.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The index of the next mark, or -1. */
    int find(String marks, int from) {
        for (int at = text.indexOf(marks, from); at >= 0; at = text.indexOf(marks, at + 1)) {
            if (marks(marks, at)) {
                return at;
            }
        }
        return -1;
    }

    MarkedText part(int from, int to) {
        return new MarkedText(text.substring(from, to), literal, offset + from);
    }

    /** Without the blanks at its ends that do not stand for themselves. */
    MarkedText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(from)) {
            from++;
        }
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        return part(from, to);
    }

    private boolean isBlank(int index) {
        return Blanks.isBlank(text.charAt(index)) && !literal.get(offset + index);
    }

    /** The parts between these marks, without blanks at their ends; empty parts are left out. */
    ImmutableList<MarkedText> split(String marks) {
        ImmutableList.Builder<MarkedText> parts = ImmutableList.builder();
        int from = 0;
        for (int at = find(marks, 0); at >= 0; at = find(marks, from)) {
            add(parts, part(from, at));
            from = at + marks.length();
        }
        add(parts, part(from, text.length()));
        return parts.build();
    }

    private static void add(ImmutableList.Builder<MarkedText> parts, MarkedText part) {
        MarkedText stripped = part.strip();
        if (!stripped.isEmpty()) {
            parts.add(stripped);
        }
    }

    /** Without the marks of emphasis and code that stand in pairs around words, and without blanks at its ends. */
    MarkedText unemphasized() {
        MarkedText words = Emphasis.remove(strip()).strip();
        return words.isNothingButMarks() ? words.part(0, 0) : words;
    }

    /** Stars around nothing: {@code **Authors**: **}. */
    private boolean isNothingButMarks() {
        int at = 0;
        while (mark(at) == '*' || mark(at) == '_') {
            at++;
        }
        return at == length();
    }

    /** This text without the characters at some indexes. */
    MarkedText without(BitSet dropped) {
        StringBuilder kept = new StringBuilder(text.length());
        BitSet marks = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            if (!dropped.get(i)) {
                marks.set(kept.length(), literal.get(offset + i));
                kept.append(text.charAt(i));
            }
        }
        return new MarkedText(kept.toString(), marks, 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
