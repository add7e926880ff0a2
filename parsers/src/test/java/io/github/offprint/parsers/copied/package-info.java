/**
 * Copied listings beside what a person found in them: our own ones of invented papers, and tables for real ones.
 *
 * <p>A listing and its expectation flow in as files; each is read the way a host reads it, and both are rendered as the same
 * plain lines, so that a failure shows which paper, problem or ignored stretch differs.
 */
@NullMarked
package io.github.offprint.parsers.copied;

import org.jspecify.annotations.NullMarked;
