/**
 * Crafted inputs against the whole library. The files lie beside the project where somebody has them; a small virtual machine
 * with a small stack reads each in several ways, and what came out is held against what their manifest says.
 */
@NullMarked
package io.github.offprint.parsers.hostile;

import org.jspecify.annotations.NullMarked;
