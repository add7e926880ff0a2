/**
 * The contests under JMH, for whoever looks into one of them; {@code report} runs all of them. A listing that is larger than the
 * memory is here too.
 */
@NullMarked
package io.github.offprint.benchmarks;

import org.jspecify.annotations.NullMarked;
