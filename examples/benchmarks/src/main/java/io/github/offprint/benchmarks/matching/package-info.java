/**
 * The same papers among many: how many careless copies are found again, how many comparisons that takes, and how both grow.
 *
 * <p>Invented papers and copies of some of them go in; recall, precision and time come out, beside a hash table of titles.
 */
@NullMarked
package io.github.offprint.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
