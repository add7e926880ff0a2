/** Whether markup inside values becomes the text that people see, and whether everything else stays. */
@NullMarked
package io.github.offprint.parsers.html;

import org.jspecify.annotations.NullMarked;
