package io.github.offprint.parsers.markdown;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds the marks that stand in pairs around words: stars, underscores and backticks. Others stand for themselves. */
final class Emphasis {
    private final MarkedText text;
    private final BitSet dropped = new BitSet();
    /** Where a run of marks was opened, by its mark and length. */
    private final Map<String, Integer> open = new HashMap<>();

    private Emphasis(MarkedText text) {
        this.text = text;
    }

    static MarkedText remove(MarkedText text) {
        Emphasis emphasis = new Emphasis(text);
        for (int at = 0; at < text.length(); at = emphasis.pair(at)) {}
        return emphasis.dropped.isEmpty() ? text : text.without(emphasis.dropped);
    }

    private int pair(int at) {
        char mark = text.mark(at);
        if (mark != '*' && mark != '_' && mark != '`') {
            return at + 1;
        }
        int end = at;
        while (text.mark(end) == mark) {
            end++;
        }
        String run = mark + String.valueOf(end - at);
        Integer opened = open.get(run);
        if (opened != null && closes(at, end)) {
            dropped.set(opened, opened + end - at);
            dropped.set(at, end);
            open.remove(run);
        } else if (opens(at, end)) {
            open.put(run, at);
        }
        return end;
    }

    private boolean opens(int at, int end) {
        return !isSpace(end) && (at == 0 || !isWord(at - 1));
    }

    private boolean closes(int at, int end) {
        return !isSpace(at - 1) && (end == text.length() || !isWord(end));
    }

    private boolean isSpace(int index) {
        return index < 0 || index >= text.length() || text.plain().charAt(index) == ' ';
    }

    private boolean isWord(int index) {
        return Character.isLetterOrDigit(text.plain().charAt(index));
    }
}
