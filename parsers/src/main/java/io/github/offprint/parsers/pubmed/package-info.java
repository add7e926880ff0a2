/**
 * PubMed's XML, as its API and its yearly baseline give it: articles and books of the life sciences.
 *
 * <p>Records come in from the shared XML syntax; one mapping turns a record into a paper.
 */
@NullMarked
package io.github.offprint.parsers.pubmed;

import org.jspecify.annotations.NullMarked;
