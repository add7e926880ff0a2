/** Tests of problems as values: places and spans go in, what people and programs read of them comes out. */
@NullMarked
package io.github.offprint.problem;

import org.jspecify.annotations.NullMarked;
