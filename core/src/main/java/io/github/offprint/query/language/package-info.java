/**
 * Queries as people type them.
 *
 * <p>Text goes in and the tree of a {@link io.github.offprint.query.Query} comes out, or an exception that points at the place
 * which cannot be read; a tree goes in and text comes out that reads back to an equal tree.
 * {@link io.github.offprint.query.language.QueryLanguage} has the language as a table.
 */
@NullMarked
package io.github.offprint.query.language;

import org.jspecify.annotations.NullMarked;
