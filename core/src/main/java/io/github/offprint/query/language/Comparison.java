package io.github.offprint.query.language;

/** A sign between a field and what it is compared with; longer ones before those they start with. */
enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<"),
    IS("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static boolean startsAt(char c) {
        return c == '<' || c == '>' || c == '=';
    }

    /** Moves over the sign at the place, which {@link #startsAt} says is there. */
    static Comparison read(Scan scan) {
        for (Comparison comparison : values()) {
            if (scan.accept(comparison.sign)) {
                return comparison;
            }
        }
        throw new IllegalStateException("no sign at " + scan.position());
    }
}
