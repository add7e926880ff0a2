/** Tests of the index: each fast part beside a plain one, and the whole beside the reference. */
@NullMarked
package io.github.offprint.index;

import org.jspecify.annotations.NullMarked;
