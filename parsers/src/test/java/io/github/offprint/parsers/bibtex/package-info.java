/** BibTeX: files beside what must come of them, laws of reading and writing, and real files beside what others read in them. */
@NullMarked
package io.github.offprint.parsers.bibtex;

import org.jspecify.annotations.NullMarked;
