/**
 * A contest in starting: a listing goes in, a process of the command line is started, and it is timed until its first result stands
 * there and it has ended.
 */
@NullMarked
package io.github.offprint.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
