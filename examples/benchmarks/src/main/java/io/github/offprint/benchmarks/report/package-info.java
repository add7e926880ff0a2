/**
 * Runs the contests and says who won: a process for each contestant and fork, one after the other so that a slow minute of the
 * machine meets all of them, whose lines come together as results, then as standings and goals, then as Markdown and JSON.
 */
@NullMarked
package io.github.offprint.benchmarks.report;

import org.jspecify.annotations.NullMarked;
