/** Whether PubMed's records become the papers they describe. */
@NullMarked
package io.github.offprint.parsers.pubmed;

import org.jspecify.annotations.NullMarked;
