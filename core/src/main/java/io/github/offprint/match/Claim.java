package io.github.offprint.match;

import com.google.common.primitives.ImmutableIntArray;

/**
 * One of the values that contradict each other.
 *
 * @param value the value as text for a person; an abstract is given whole
 * @param members the positions, among the papers that were merged, of those that say so, in ascending order
 * @param kept whether the merged paper says so too
 */
public record Claim(String value, ImmutableIntArray members, boolean kept) {}
