/**
 * Queries as conditions of SQL.
 *
 * <p>A {@link io.github.offprint.query.Query} goes in and a condition with parameters comes out, or a refusal that names the part
 * which SQL cannot say. Papers go in as rows of a few narrow tables, prepared so that the database gives the answers that
 * {@link io.github.offprint.query.Query#test} gives.
 */
@NullMarked
package io.github.offprint.query.sql;

import org.jspecify.annotations.NullMarked;
