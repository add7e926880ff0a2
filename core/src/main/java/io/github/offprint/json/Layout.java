package io.github.offprint.json;

import java.io.IOException;

/**
 * What the sound records of a listing have in common: the key they start with, and whether each starts a line, how far
 * indented. By this the start of the next record is told for certain after damage, and never by anything that objects inside
 * records have too.
 */
final class Layout {
    private final String wrapperKey;

    /** The first key of the records; the one the format writes until a record shows another. */
    private String firstKey;

    private boolean keyIsNested;
    private int indent = -1;
    private boolean indentIsNested;

    /**
     * The layout of a listing of which nothing has been seen.
     *
     * @param wrapperKey the key of the array in an object around the records
     * @param firstKey the key that records start with until one shows another
     */
    Layout(String wrapperKey, String firstKey) {
        this.wrapperKey = wrapperKey;
        this.firstKey = firstKey;
    }

    /** The layout of the library's own listings. */
    static Layout own() {
        return new Layout("papers", "title");
    }

    /** Whether a key that stands in the window between two indexes is that of the array in an object around the records. */
    boolean isWrapperKey(TextWindow window, int from, int to) {
        return holds(window, from, to, wrapperKey);
    }

    /**
     * Takes note of a sound record.
     *
     * @param key its first key; empty when it has none
     * @param indentation how far its line is indented, or -1 when it does not start one
     */
    void learn(String key, int indentation, boolean keyWasNested, boolean indentWasNested) {
        firstKey = key.isEmpty() ? firstKey : key;
        indent = indentation;
        keyIsNested |= keyWasNested;
        indentIsNested |= indentWasNested;
    }

    /** Whether a brace that starts a line, so far indented, starts a record for certain. */
    boolean isCertainAt(int indentation) {
        return indentation >= 0 && indentation == indent && !indentIsNested;
    }

    String firstKey() {
        return firstKey;
    }

    /** Whether a key that stands in the window between two indexes is the one that records start with. */
    boolean isFirstKey(TextWindow window, int from, int to) {
        return holds(window, from, to, firstKey);
    }

    /** Whether the brace at an index starts a record for certain. */
    boolean startsRecord(TextWindow window, int brace, int indentation) throws IOException {
        return isCertainAt(indentation) || (!keyIsNested && startsWithFirstKey(window, brace));
    }

    /** No string can hold this unescaped, so it is an object that starts with the key, however the text before is damaged. */
    private boolean startsWithFirstKey(TextWindow window, int brace) throws IOException {
        int quote = window.pastSpace(brace + 1);
        int end = quote + 1 + firstKey.length();
        if (!window.reaches(end) || window.at(quote) != '"' || window.at(end) != '"') {
            return false;
        }
        int colon = window.pastSpace(end + 1);
        return holds(window, quote + 1, end, firstKey) && window.reaches(colon) && window.at(colon) == ':';
    }

    private static boolean holds(TextWindow window, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (window.at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
