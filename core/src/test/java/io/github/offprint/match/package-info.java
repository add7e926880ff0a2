/**
 * Tests of matching: what a rule says of two papers, which papers end in one group, and what becomes of them.
 *
 * <p>Laws are properties over arbitrary papers and over generated ones with copies; cases are invented papers by invented people.
 */
@NullMarked
package io.github.offprint.match;

import org.jspecify.annotations.NullMarked;
