package io.github.offprint.parsers.bibtex;

/**
 * A stretch of the input as the braces divide it, before anything in it is understood.
 *
 * @param kind what it is
 * @param text its characters; of what is too long only the beginning
 * @param body the index of the first character behind the brace that opens an entry; zero for what is no entry
 */
record Segment(Kind kind, String text, int body) {
    /** What a stretch of the input is. */
    enum Kind {
        /** An entry, from its at sign to the brace that closes it. */
        ENTRY,
        /** Text between entries, which BibTeX takes for comment. */
        TEXT,
        /** Text between entries with braces or commas that seem to belong to an entry. */
        LEFTOVER,
        /** An entry that is not closed before the next one. */
        UNCLOSED,
        /** An entry that the end of the input cuts off. */
        CUT,
        /** An entry that the limits leave out for its length. */
        TOO_LONG,
        /** An entry that the limits leave out for its nesting. */
        TOO_DEEP
    }

    /** The part of an entry up to the brace that closes it when braces behind a backslash do not count; the whole without one. */
    Segment closed() {
        boolean braced = body > 0 && text.charAt(body - 1) == '{';
        int close = braced ? Braces.UNESCAPED.close(text, body, text.length()) : text.length();
        return close == text.length() ? this : new Segment(Kind.ENTRY, text.substring(0, close + 1), body);
    }

    static Segment of(Kind kind, String text) {
        return new Segment(kind, text, 0);
    }
}
