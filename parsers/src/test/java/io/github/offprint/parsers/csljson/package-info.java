/** CSL-JSON: invented items beside what comes of them, real ones held against another reading, and laws of both directions. */
@NullMarked
package io.github.offprint.parsers.csljson;

import org.jspecify.annotations.NullMarked;
