/**
 * Text copied from the papers pages of Hugging Face: daily papers, search results and trending papers, from a browser or from
 * the usual converters of pages to text.
 *
 * <p>Lines come in from the shared engine as cards and page heads; the mapping turns a card into a paper. The writer prints
 * the page that a browser copies.
 */
@NullMarked
package io.github.offprint.parsers.huggingface;

import org.jspecify.annotations.NullMarked;
