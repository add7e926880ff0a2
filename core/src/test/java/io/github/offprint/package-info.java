/**
 * Tests of the library as a whole: the classes of every package go in, and what breaks the shape of the house comes out.
 * Tests of one package live in the package they test.
 */
@NullMarked
package io.github.offprint;

import org.jspecify.annotations.NullMarked;
