/** Whether RIS is read as people and programs write it, and whether what is written reads back. */
@NullMarked
package io.github.offprint.parsers.ris;

import org.jspecify.annotations.NullMarked;
