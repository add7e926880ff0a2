package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * Papers that are the same paper.
 *
 * @param members their positions in ascending order, at least one
 * @param pairs the comparisons that joined them, one less than there are members
 */
public record Group(ImmutableIntArray members, ImmutableList<Pair> pairs) {}
