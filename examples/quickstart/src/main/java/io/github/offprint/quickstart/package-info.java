/**
 * The first program of the README: reads a listing, shows its problems, filters, counts and writes JSON.
 */
@NullMarked
package io.github.offprint.quickstart;

import org.jspecify.annotations.NullMarked;
