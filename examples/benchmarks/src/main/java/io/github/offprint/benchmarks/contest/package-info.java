/**
 * What is compared: a contest is a piece of work at several sizes, its contestants are ways to do it, and each is asked the same
 * questions. Rooms beside this one hold the contests; the report runs them and writes down what came out.
 */
@NullMarked
package io.github.offprint.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
