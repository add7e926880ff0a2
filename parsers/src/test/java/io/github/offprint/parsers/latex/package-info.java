/** LaTeX text both ways: spellings as a table, the way there and back as laws, and an older reader as witness. */
@NullMarked
package io.github.offprint.parsers.latex;

import org.jspecify.annotations.NullMarked;
