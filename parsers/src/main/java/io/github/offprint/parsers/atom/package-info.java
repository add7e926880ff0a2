/**
 * Papers as an Atom feed (RFC 4287), for feed readers and for programs that follow a list.
 *
 * <p>Papers go in one after the other; a valid feed comes out, the same bytes for the same papers on every machine and day.
 */
@NullMarked
package io.github.offprint.parsers.atom;

import org.jspecify.annotations.NullMarked;
