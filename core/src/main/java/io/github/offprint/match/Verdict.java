package io.github.offprint.match;

/** What two papers are to each other. */
public enum Verdict {
    /** The same paper. */
    SAME,
    /**
     * Two versions of one work, such as a preprint and what was published, or a conference paper and its extension in a journal.
     * They are linked, and are made one only where the host asks for it.
     */
    RELATED,
    /** Too much speaks for the same paper to say no, and too little to say yes: a person has to look. */
    UNSURE,
    /** Two papers that have nothing to do with each other. */
    DISTINCT
}
