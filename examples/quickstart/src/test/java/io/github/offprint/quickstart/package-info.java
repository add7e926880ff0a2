/** Holds the README to the truth: its code is the code of this module, its output is what the program prints. */
@NullMarked
package io.github.offprint.quickstart;

import org.jspecify.annotations.NullMarked;
