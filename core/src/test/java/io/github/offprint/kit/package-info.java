/**
 * Tests of the fixtures themselves, kept apart from them so that they are not shipped.
 *
 * <p>Sound and broken formats, papers and listings go in; what the laws, the assertions and the resolver make of them comes out.
 */
@NullMarked
package io.github.offprint.kit;

import org.jspecify.annotations.NullMarked;
