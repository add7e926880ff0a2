/** Tests of conference pages. */
@NullMarked
package io.github.offprint.parsers.postersession;

import org.jspecify.annotations.NullMarked;
