/**
 * EndNote's XML, as EndNote and other reference managers export it.
 *
 * <p>Records come in from the shared XML syntax; one mapping turns a record into a paper.
 */
@NullMarked
package io.github.offprint.parsers.endnotexml;

import org.jspecify.annotations.NullMarked;
