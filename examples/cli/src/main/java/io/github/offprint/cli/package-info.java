/**
 * A command line over the library: {@code convert}, {@code query}, {@code stats}, {@code detect} and {@code formats}.
 *
 * <p>Papers go to standard output, problems to standard error or a file. Each command is one class;
 * {@link io.github.offprint.cli.Main} wires them and maps failures to exit codes.
 */
@NullMarked
package io.github.offprint.cli;

import org.jspecify.annotations.NullMarked;
