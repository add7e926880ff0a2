/**
 * Tests of the text rules: tables of folded text, laws over random text of mixed scripts, and slow references that the fast
 * measures must agree with.
 */
@NullMarked
package io.github.offprint.text;

import org.jspecify.annotations.NullMarked;
