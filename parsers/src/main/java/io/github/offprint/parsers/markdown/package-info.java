/**
 * Lists of papers in Markdown: those that this package writes, blocks of labelled lines, tables and bullet lists.
 *
 * <p>Lines come in as blocks (a heading with what stands below it, a row, a bullet) whose inline marks are told from escaped
 * characters; one table of labels turns a block into a paper and back. What is no paper is prose and is ignored as such.
 */
@NullMarked
package io.github.offprint.parsers.markdown;

import org.jspecify.annotations.NullMarked;
