/**
 * Measures the library beside plain code that does the same work. Every benchmark class holds its contestants side by side, so
 * that one run gives a ratio; a test checks that they give the same answers.
 */
@NullMarked
package io.github.offprint.benchmarks;

import org.jspecify.annotations.NullMarked;
