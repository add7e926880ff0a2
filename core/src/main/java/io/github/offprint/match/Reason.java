package io.github.offprint.match;

/**
 * One thing that speaks for or against two papers being the same.
 *
 * @param evidence what kind of thing it is
 * @param detail what was seen in these two papers, for a person to read, such as {@code doi:10.1145/1 and doi:10.1145/2}; can be
 *     empty
 */
public record Reason(Evidence evidence, String detail) {}
