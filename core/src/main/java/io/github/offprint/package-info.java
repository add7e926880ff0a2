/**
 * The front door, where everything is wired together.
 *
 * <p>Sources go in and {@link io.github.offprint.Papers} come out, which are filtered, counted, matched and written from here.
 * Each class leans only on the next, and no other package of the library imports this one.
 */
@NullMarked
package io.github.offprint;

import org.jspecify.annotations.NullMarked;
