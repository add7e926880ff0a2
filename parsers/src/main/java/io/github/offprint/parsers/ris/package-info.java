/**
 * RIS, the tagged format that every reference manager and nearly every publisher exchanges.
 *
 * <p>Records of the tagged syntax come in; the mapping, one table for both directions, turns them into papers. Papers go out as
 * records that read back, with a report of what RIS has no place for.
 */
@NullMarked
package io.github.offprint.parsers.ris;

import org.jspecify.annotations.NullMarked;
