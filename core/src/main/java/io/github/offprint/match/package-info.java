/**
 * The same paper in several places: which papers are the same, how sure that is and why, and what one paper they make together.
 *
 * <p>Papers go in, named by their positions. {@link io.github.offprint.match.MatchRule} compares two of them and gives a verdict
 * with its reasons, {@link io.github.offprint.match.Clustering} finds the pairs that are worth a comparison and puts the papers
 * into groups, and {@link io.github.offprint.match.MergePolicy} makes one paper of a group. Nothing is lost: the papers that went
 * in stay as they are.
 */
@NullMarked
package io.github.offprint.match;

import org.jspecify.annotations.NullMarked;
