/**
 * Where listings come from: a {@link io.github.offprint.source.Source} is a name and a way to open it.
 *
 * <p>Bytes go in; what comes out is decompressed, decoded text within {@link io.github.offprint.source.Limits}, and a
 * {@link io.github.offprint.source.Head} of its first characters for recognising the format.
 */
@NullMarked
package io.github.offprint.source;

import org.jspecify.annotations.NullMarked;
