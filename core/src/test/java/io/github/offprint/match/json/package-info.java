/**
 * Tests of the JSON form of decisions.
 *
 * <p>What is written reads back equal; what is damaged is refused with its place.
 */
@NullMarked
package io.github.offprint.match.json;

import org.jspecify.annotations.NullMarked;
