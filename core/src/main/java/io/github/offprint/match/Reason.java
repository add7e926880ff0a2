package io.github.offprint.match;

/**
 * One thing that speaks for or against two papers being the same.
 *
 * @param evidence what kind of thing it is
 * @param detail what was seen in these two papers, for a person to read, such as {@code doi:10.1145/1 and doi:10.1145/2}; can be
 *     empty
 */
public record Reason(Evidence evidence, String detail) {
    /** What was found, what was seen and what it weighs, such as {@code years apart: 2001 and 2003 -25}. */
    @Override
    public String toString() {
        String seen = detail.isEmpty() ? "" : ": " + detail;
        int weight = evidence.weight();
        return evidence.sentence() + seen + (weight == 0 ? "" : weight > 0 ? " +" + weight : " " + weight);
    }
}
