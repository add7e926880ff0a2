/** Checks that what is compared gives the same answers. */
@NullMarked
package io.github.offprint.benchmarks;

import org.jspecify.annotations.NullMarked;
