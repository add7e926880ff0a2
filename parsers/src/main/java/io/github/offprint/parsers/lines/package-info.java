/**
 * Copied text: lines without labels, whose meaning lies in their shape and their neighbours.
 *
 * <p>Lines go in; a {@link io.github.offprint.parsers.lines.LineShape} is the evidence of each, a
 * {@link io.github.offprint.parsers.lines.Grammar} says as a table how the lines of a family follow one another, and the
 * {@link io.github.offprint.parsers.lines.ListingReader} hands out the blocks of the assembly that costs least: records,
 * headings, what to ignore and what stays uncertain. Nothing here knows of papers.
 */
@NullMarked
package io.github.offprint.parsers.lines;

import org.jspecify.annotations.NullMarked;
