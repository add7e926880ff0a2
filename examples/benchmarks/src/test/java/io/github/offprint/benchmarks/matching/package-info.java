/** Checks that copies are found again, and that recall and precision are counted right. */
@NullMarked
package io.github.offprint.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
