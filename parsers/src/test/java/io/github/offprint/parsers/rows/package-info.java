/** Rows of cells: dialects, damage and formulas, as tables of texts and as laws. */
@NullMarked
package io.github.offprint.parsers.rows;

import org.jspecify.annotations.NullMarked;
