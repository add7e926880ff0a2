package io.github.offprint.match;

/** What the years of two papers are to each other. */
enum YearComparison {
    /** One of the two does not say. */
    MISSING,
    /** The same. */
    SAME,
    /** One apart, as the year of a meeting and of its proceedings can be. */
    NEXT,
    /** Two or three apart. */
    APART,
    /** More. */
    FAR;

    static YearComparison of(Years one, Years other) {
        if (one.isMissing() || other.isMissing()) {
            return MISSING;
        }
        int distance = one.distance(other);
        return distance == 0 ? SAME : distance == 1 ? NEXT : distance <= 3 ? APART : FAR;
    }
}
