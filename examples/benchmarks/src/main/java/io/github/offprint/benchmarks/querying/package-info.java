/**
 * Contests in asking: a collection of invented papers goes in, each engine puts its own order into it, and counts, papers and
 * facets come out. A {@code Question} is written once for every engine, in the engine's own words.
 */
@NullMarked
package io.github.offprint.benchmarks.querying;

import org.jspecify.annotations.NullMarked;
