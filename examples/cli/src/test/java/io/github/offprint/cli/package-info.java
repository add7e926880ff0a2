/** Runs the command line as a person would, with the three streams caught. */
@NullMarked
package io.github.offprint.cli;

import org.jspecify.annotations.NullMarked;
