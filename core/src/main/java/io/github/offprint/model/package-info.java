/**
 * Papers and their authors as immutable values. What a listing says flows in through builders and factories, which bring names,
 * dates and identifiers into one form; out come values that queries, matching and writers share between threads.
 *
 * <p>Only the title of a {@link io.github.offprint.model.Paper} is required; what a listing does not say is absent, never a
 * sentinel. The types know no format, with one exception: a host's own mapper of Jackson 2 (2.18 or later) or Jackson 3 writes
 * and reads them as the paper JSON, with nothing registered. The key under which an unknown one is kept starts with {@code json:}
 * unless it has a name space of its own.
 */
@NullMarked
package io.github.offprint.model;

import org.jspecify.annotations.NullMarked;
