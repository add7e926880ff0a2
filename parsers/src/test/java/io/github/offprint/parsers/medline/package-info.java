/** Whether MEDLINE is read as PubMed writes it. */
@NullMarked
package io.github.offprint.parsers.medline;

import org.jspecify.annotations.NullMarked;
