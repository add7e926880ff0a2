package io.github.offprint.text;

/**
 * Walks over the words of a text, giving their offsets and making a string only when asked to.
 *
 * <pre>{@code
 * for (WordCursor word = Words.cursor(text); word.next(); ) {
 *     use(word.start(), word.end());
 * }
 * }</pre>
 *
 * <p>Not for use by several threads. A whole walk costs time linear in the text.
 */
public final class WordCursor {
    private final CharSequence text;
    private int start;
    private int end;

    WordCursor(CharSequence text) {
        this.text = text;
    }

    /** Moves to the next word, and says whether there is one. */
    public boolean next() {
        start = WordRules.startOfWord(text, end);
        end = start < text.length() ? WordRules.endOfWord(text, start) : start;
        return start < end;
    }

    /** The offset of the word's first character. */
    public int start() {
        return start;
    }

    /** The offset behind the word's last character. */
    public int end() {
        return end;
    }

    /** The word; empty before the first {@link #next()} and after the last. */
    public String word() {
        return text.subSequence(start, end).toString();
    }

    /** Whether the word is the given one, compared without making a string. */
    public boolean is(CharSequence other) {
        return other.length() == end - start && startsWith(other);
    }

    /** Whether the word starts with the given characters. */
    public boolean startsWith(CharSequence prefix) {
        if (prefix.length() > end - start) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (prefix.charAt(i) != text.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }
}
