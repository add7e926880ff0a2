/**
 * XML as listings have it: text that may be damaged, hostile or joined, one record after the other.
 *
 * <p>Characters go in; records come out as trees of elements with their spans, each parsed alone so that damage stays in it. No
 * DTD is read, no entity but the named characters of HTML is known, and nothing outside the input is opened. For writing, the
 * package says which characters XML can hold.
 */
@NullMarked
package io.github.offprint.parsers.xml;

import org.jspecify.annotations.NullMarked;
