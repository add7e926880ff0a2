/** Tests of reading bytes as text. */
@NullMarked
package io.github.offprint.source;

import org.jspecify.annotations.NullMarked;
