/**
 * LaTeX text and Unicode, both ways.
 *
 * <p>The text of a field goes in and plain text comes out: accents in all their spellings, special letters, dashes and quotes,
 * commands for style, simple maths. What is not understood stays as it is written and is named. The way back escapes what
 * LaTeX reads as a command and spells letters beyond ASCII so that every LaTeX and BibTeX reads them. Nothing here knows of
 * papers.
 */
@NullMarked
package io.github.offprint.parsers.latex;

import org.jspecify.annotations.NullMarked;
