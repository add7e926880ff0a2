/**
 * Every problem that the library knows has an input that brings it about.
 *
 * <p>Files named by a code, and inputs that no file can be, go in; readings with that problem come out.
 */
@NullMarked
package io.github.offprint.parsers.problems;

import org.jspecify.annotations.NullMarked;
