/** Whether lists that this library writes read back word for word, and whether lists of others give their papers. */
@NullMarked
package io.github.offprint.parsers.markdown;

import org.jspecify.annotations.NullMarked;
