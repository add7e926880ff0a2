/**
 * The refer format of EndNote, older than any of its readers: a percent sign and one character at the start of each line.
 *
 * <p>Records of the tagged syntax come in; the mapping turns the tags into papers, with the types of reference that EndNote has.
 */
@NullMarked
package io.github.offprint.parsers.endnote;

import org.jspecify.annotations.NullMarked;
