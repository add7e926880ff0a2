/**
 * Text copied from lists that give title, venue and abstract of each paper, as the search over the NeurIPS proceedings and
 * reading lists of many venues print them.
 *
 * <p>Lines come in from the shared engine as records; the mapping turns a record into a paper with its venue. The writer
 * prints the same blocks.
 */
@NullMarked
package io.github.offprint.parsers.venueabstracts;

import org.jspecify.annotations.NullMarked;
