/**
 * Tests of the formats as a whole. They are here because this is the one module that sees the whole library: core, its
 * fixtures and every format go in, and what breaks a rule of the house comes out.
 */
@NullMarked
package io.github.offprint.parsers;

import org.jspecify.annotations.NullMarked;
