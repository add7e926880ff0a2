/**
 * Papers and their authors as immutable values.
 *
 * <p>Only the title of a {@link io.github.offprint.model.Paper} is required; what a listing does not say is absent, never a
 * sentinel. The types know no format; a host's own Jackson mapper reads and writes them as the paper JSON.
 */
@NullMarked
package io.github.offprint.model;

import org.jspecify.annotations.NullMarked;
