package io.github.offprint.query.language;

/** How much of what a query may have is used. */
final class Budget {
    private final Scan scan;
    private int depth;
    private int conditions;

    Budget(Scan scan) {
        this.scan = scan;
    }

    /** One parenthesis or negation more around what follows. */
    void enter(int place) {
        if (++depth > QueryLanguage.MAX_DEPTH) {
            throw scan.error(
                    place, "parentheses and negations stand at most " + QueryLanguage.MAX_DEPTH + " within each other");
        }
    }

    /** Whether no parenthesis and no denial is around what follows. */
    boolean isOutside() {
        return depth == 0;
    }

    /** So many fewer around what follows. */
    void leave(int levels) {
        depth -= levels;
    }

    /** So many conditions more. */
    void spend(int count, int place) {
        conditions += count;
        if (conditions > QueryLanguage.MAX_CONDITIONS) {
            throw scan.error(place, "a query has at most " + QueryLanguage.MAX_CONDITIONS + " conditions");
        }
    }
}
