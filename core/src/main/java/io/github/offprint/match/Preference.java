package io.github.offprint.match;

/** Whose value a merged paper takes in a field. */
public enum Preference {
    /**
     * The best of all values, which depends on the values alone and not on the order in which the papers come; of fields that hold
     * several values, all of them.
     */
    BEST,
    /** The value of the first paper that has one, as it stands there. */
    FIRST,
    /** The value of the last paper that has one, as it stands there. */
    LAST
}
