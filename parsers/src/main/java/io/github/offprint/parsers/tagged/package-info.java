/**
 * Files with a tag at the start of each line, as reference managers and bibliographic databases exchange them.
 *
 * <p>Lines come in; a {@link io.github.offprint.parsers.tagged.Dialect} says what a tag looks like and where records start and
 * end; raw records of fields with their places come out, so that damage costs its own record only. The second half is what the
 * tables of the formats are written with: a draft that takes the fields of one record and gives the paper, and the readings of
 * dates, names and serial numbers that all these files share.
 */
@NullMarked
package io.github.offprint.parsers.tagged;

import org.jspecify.annotations.NullMarked;
