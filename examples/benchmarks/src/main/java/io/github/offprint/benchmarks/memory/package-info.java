/**
 * A contest in holding little: a file goes in, the bytes of heap for each paper come out, counted object by object by JOL for what
 * is held and for what an index adds.
 */
@NullMarked
package io.github.offprint.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
