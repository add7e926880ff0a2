/**
 * Questions about papers: typed fields, the tree of a query, orders, counts and explanations.
 *
 * <p>A {@link io.github.offprint.query.Query} is built from the constants of {@link io.github.offprint.query.Fields}; papers go
 * in, and yes or no, an {@link io.github.offprint.query.Explanation} or a {@link io.github.offprint.query.Facet} come out. What
 * {@link io.github.offprint.query.Query#test} answers is the meaning of a query: an index, a database or a text form is right
 * when it answers the same.
 */
@NullMarked
package io.github.offprint.query;

import org.jspecify.annotations.NullMarked;
