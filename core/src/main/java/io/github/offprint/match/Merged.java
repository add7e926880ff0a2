package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;

/**
 * One paper made of several.
 *
 * @param paper the one paper
 * @param members the papers it is made of, as they were
 */
public record Merged(Paper paper, ImmutableList<Paper> members) {}
