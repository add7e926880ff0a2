/** Tests of the shared engine of copied text, and what the tests of its families share. */
@NullMarked
package io.github.offprint.parsers.lines;

import org.jspecify.annotations.NullMarked;
