/**
 * Papers as one web page that needs nothing else: for reading, mailing and printing.
 *
 * <p>Papers go in one after the other; a page comes out that no text of a paper can break out of. It is made for people and is not
 * read back.
 */
@NullMarked
package io.github.offprint.parsers.digest;

import org.jspecify.annotations.NullMarked;
