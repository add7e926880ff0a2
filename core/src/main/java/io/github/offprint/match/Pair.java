package io.github.offprint.match;

/**
 * Two papers that were compared.
 *
 * @param first the position of the one that stands first
 * @param second the position of the other, greater than the first
 * @param comparison what came of it
 */
public record Pair(int first, int second, Comparison comparison) {}
