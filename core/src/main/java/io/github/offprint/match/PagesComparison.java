package io.github.offprint.match;

/** What pages, volume and issue of two papers are to each other; they say something only about one venue. */
enum PagesComparison {
    /** One of the two does not say, or counts its pages from one. */
    MISSING,
    /** The same first page, and no other volume or issue. */
    SAME,
    /** The same issue; nothing is known of the pages. */
    SAME_ISSUE,
    /** Another first page, volume or issue. */
    DIFFERENT;

    static PagesComparison of(Pages one, Pages other) {
        if (differ(one.volume(), other.volume()) || differ(one.number(), other.number())) {
            return DIFFERENT;
        }
        if (one.start().isEmpty() || other.start().isEmpty()) {
            return areSame(one.number(), other.number()) && areSame(one.volume(), other.volume())
                    ? SAME_ISSUE
                    : MISSING;
        }
        if (one.start().equals(other.start())) {
            return SAME;
        }
        return one.start().equals("1") || other.start().equals("1") ? MISSING : DIFFERENT;
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean areSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
