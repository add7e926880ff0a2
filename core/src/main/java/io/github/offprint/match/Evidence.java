package io.github.offprint.match;

/**
 * Everything that can speak for or against two papers being the same, with its weight: the whole rule, to be read as a table.
 */
public enum Evidence {
    /** A person said so. */
    DECIDED(0);

    private final int weight;

    Evidence(int weight) {
        this.weight = weight;
    }

    /** How much it counts for the same paper, or against it where it is negative. */
    public int weight() {
        return weight;
    }
}
