/**
 * Rows of cells: CSV (RFC 4180) and its kin with tabs, semicolons or bars.
 *
 * <p>Decoded text goes in; a {@link io.github.offprint.parsers.rows.RowReader} cuts it into rows first, so that an unclosed quote
 * costs its own row, and FastCSV tells the cells of each, which come out as {@link io.github.offprint.parsers.rows.Row} with
 * their places. A {@link io.github.offprint.parsers.rows.RowWriter} writes cells that no spreadsheet takes for a formula. Nothing
 * here knows of papers.
 */
@NullMarked
package io.github.offprint.parsers.rows;

import org.jspecify.annotations.NullMarked;
