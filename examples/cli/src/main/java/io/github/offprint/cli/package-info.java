/**
 * The command line. Arguments go in, papers come out on standard output and problems on standard error; every command is
 * a few calls of the library.
 */
@NullMarked
package io.github.offprint.cli;

import org.jspecify.annotations.NullMarked;
