/**
 * Whether tagged files are cut into records as they should be, what damage costs, and whether dates are understood; and what the
 * tests of the tagged formats share. Files with expectations beside them go in.
 */
@NullMarked
package io.github.offprint.parsers.tagged;

import org.jspecify.annotations.NullMarked;
