/**
 * The same answers as asking every paper, in the same order, found faster.
 *
 * <p>Papers go into a {@link io.github.offprint.index.PaperIndex}, queries come after them, and positions of papers come out. Each
 * part of an index knows some clauses and gives the positions for them, or bounds between which they lie; what lies between the
 * bounds is asked of the papers, so that the meaning of a query stays in one place.
 */
@NullMarked
package io.github.offprint.index;

import org.jspecify.annotations.NullMarked;
