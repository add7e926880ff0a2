/**
 * Text as people compare it: folding of case and accents, words, distances and similarities, blanks and safe excerpts.
 *
 * <p>Text goes in; folded text, ranges of the original, numbers and yes-or-no answers come out. Everything here is a pure
 * function of its arguments: no default locale, no state, no format and no paper is known, and every cost is bounded by the
 * length of the input (where a pattern takes part: times the length of the pattern).
 */
@NullMarked
package io.github.offprint.text;

import org.jspecify.annotations.NullMarked;
