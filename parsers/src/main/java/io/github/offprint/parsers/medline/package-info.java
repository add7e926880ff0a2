/**
 * MEDLINE, the tagged format of PubMed, whose files end in {@code .nbib}.
 *
 * <p>Records of the tagged syntax come in; the mapping pairs each author with the addresses that follow and turns the tags into
 * papers.
 */
@NullMarked
package io.github.offprint.parsers.medline;

import org.jspecify.annotations.NullMarked;
