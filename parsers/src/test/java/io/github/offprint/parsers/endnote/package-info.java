/** Whether refer is read as EndNote and BibIX write it. */
@NullMarked
package io.github.offprint.parsers.endnote;

import org.jspecify.annotations.NullMarked;
