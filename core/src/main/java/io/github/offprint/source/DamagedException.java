package io.github.offprint.source;

/** Thrown and caught inside this package: compressed data cannot be read on from here. The message is one clause. */
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String clause;

    DamagedException(String clause) {
        super(clause);
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}
