/**
 * Whether inputs are recognised: every real file that lies beside the project, and what every format writes itself. Files go
 * in; a table of what they were taken for comes out, and an error for every answer that is wrong and sure.
 */
@NullMarked
package io.github.offprint.parsers.detection;

import org.jspecify.annotations.NullMarked;
