/** Whether the page shows what it says it shows, and whether anything can break out of it. */
@NullMarked
package io.github.offprint.parsers.digest;

import org.jspecify.annotations.NullMarked;
