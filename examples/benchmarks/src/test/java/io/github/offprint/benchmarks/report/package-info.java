/** Checks that contestants agree, and that what a run found out is told as it was. */
@NullMarked
package io.github.offprint.benchmarks.report;

import org.jspecify.annotations.NullMarked;
