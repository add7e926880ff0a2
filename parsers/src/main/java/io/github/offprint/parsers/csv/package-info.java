/**
 * Papers in rows: the library's own CSV, any CSV with usual or mapped columns, and the exports of Scopus, IEEE Xplore, Springer,
 * Zotero, Web of Science and mini-conf.
 *
 * <p>These formats stand in one room because they differ by nothing but a table: what each column of a source means, and how it
 * writes its authors. Rows flow in from the syntax {@code rows}; a header row and a table turn each into a paper, what has no place
 * becomes an extra under the name of its column, and what cannot be understood a problem beside the paper.
 */
@NullMarked
package io.github.offprint.parsers.csv;

import org.jspecify.annotations.NullMarked;
