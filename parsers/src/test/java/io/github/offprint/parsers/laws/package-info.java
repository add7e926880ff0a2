/** What holds of every format, tried on what all of them write, damaged in every way, and read as each of them. */
@NullMarked
package io.github.offprint.parsers.laws;

import org.jspecify.annotations.NullMarked;
