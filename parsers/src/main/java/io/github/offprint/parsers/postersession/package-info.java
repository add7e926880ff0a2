/**
 * Text copied from the poster and oral pages of virtual conference sites (ICLR, ICML, NeurIPS and their kind) and from the
 * lists of accepted papers of older ones.
 *
 * <p>Lines come in from the shared engine as records and headings; the mapping turns a record into a paper with the
 * presentation that its headings say. The writer prints the same pages.
 */
@NullMarked
package io.github.offprint.parsers.postersession;

import org.jspecify.annotations.NullMarked;
