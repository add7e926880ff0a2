/**
 * The library's own formats: the paper JSON (an array of papers, one paper, or an object with a {@code papers} array) and its
 * JSON Lines form, both ways.
 *
 * <p>Decoded text flows in and is first cut into records, so that damage stays in its record; each record is then read off
 * Jackson's tokens into a paper, and what it cannot be becomes a problem beside it. Papers flow out as the same text, lossless.
 */
@NullMarked
package io.github.offprint.json;

import org.jspecify.annotations.NullMarked;
