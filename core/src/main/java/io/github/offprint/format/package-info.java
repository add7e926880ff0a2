/**
 * The contract between the library and a listing format, the library's own and a host's.
 *
 * <p>A {@link io.github.offprint.format.PaperFormat} says from a {@code Head} whether an input is its own, opens a
 * {@link io.github.offprint.format.PaperCursor} over it, and may write papers. {@link io.github.offprint.format.Formats} is
 * an immutable set of formats that ranks them for an input.
 */
@NullMarked
package io.github.offprint.format;

import org.jspecify.annotations.NullMarked;
