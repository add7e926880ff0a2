/**
 * BibTeX and BibLaTeX, one format, both ways.
 *
 * <p>Characters go in. The {@link io.github.offprint.parsers.bibtex.Segmenter} cuts them into entries by their braces alone,
 * the {@link io.github.offprint.parsers.bibtex.EntryParser} reads each entry, {@link
 * io.github.offprint.parsers.bibtex.Inheritance} fills in what it takes from its parents, and the mapping makes a paper of it;
 * damage costs the entry it is in. The writer goes the same way back and reports what reading its entry again would not give.
 */
@NullMarked
package io.github.offprint.parsers.bibtex;

import org.jspecify.annotations.NullMarked;
