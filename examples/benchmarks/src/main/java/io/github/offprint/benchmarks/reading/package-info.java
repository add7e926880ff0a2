/**
 * Contests in reading: bytes of a generated or a real file go in, the number of papers or authors comes out. Everybody reads from
 * memory, so that no disk is compared.
 */
@NullMarked
package io.github.offprint.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
