/**
 * Queries as JSON, to be stored and sent.
 *
 * <p>The tree of a {@link io.github.offprint.query.Query} goes in and compact, versioned JSON comes out, and the other way round;
 * what cannot be read is an exception that names the place and the choices.
 * {@link io.github.offprint.query.json.QueryJson} describes the form.
 */
@NullMarked
package io.github.offprint.query.json;

import org.jspecify.annotations.NullMarked;
