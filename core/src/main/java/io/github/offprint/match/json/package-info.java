/**
 * What people decided about pairs of papers as JSON, to be stored, looked at and kept under version control.
 *
 * <p>{@link io.github.offprint.match.Decisions} go in and versioned JSON comes out, a line for each, and the other way round; what
 * cannot be read is an exception that names line and column. {@link io.github.offprint.match.json.DecisionsJson} describes the form.
 */
@NullMarked
package io.github.offprint.match.json;

import org.jspecify.annotations.NullMarked;
