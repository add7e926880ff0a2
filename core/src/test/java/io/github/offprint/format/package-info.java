/** Tests of the contract of formats: invented formats go in, their ranking and the words of errors come out. */
@NullMarked
package io.github.offprint.format;

import org.jspecify.annotations.NullMarked;
