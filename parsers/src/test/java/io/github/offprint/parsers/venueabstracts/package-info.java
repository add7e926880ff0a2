/** Tests of lists with venues. */
@NullMarked
package io.github.offprint.parsers.venueabstracts;

import org.jspecify.annotations.NullMarked;
