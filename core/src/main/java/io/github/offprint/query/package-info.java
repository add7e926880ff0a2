/**
 * Questions about papers: typed fields, the tree of a query, orders.
 *
 * <p>A {@link io.github.offprint.query.Query} is built from the constants of {@link io.github.offprint.query.Fields}; papers go
 * in, and yes or no comes out. What
 * {@link io.github.offprint.query.Query#test} answers is the meaning of a query: an index, a database or a text form is right
 * when it answers the same.
 */
@NullMarked
package io.github.offprint.query;

import org.jspecify.annotations.NullMarked;
