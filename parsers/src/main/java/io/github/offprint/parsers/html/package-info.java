/**
 * Markup inside values: fragments of HTML, JATS and MathML as publishers and exporters leave them in titles and abstracts.
 *
 * <p>A text goes in; what a reader of the page would see comes out as plain text. What is not markup for certain stays as it is.
 * The parsing itself is jsoup's.
 */
@NullMarked
package io.github.offprint.parsers.html;

import org.jspecify.annotations.NullMarked;
