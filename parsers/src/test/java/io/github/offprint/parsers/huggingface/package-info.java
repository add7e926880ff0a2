/** Tests of papers pages of Hugging Face. */
@NullMarked
package io.github.offprint.parsers.huggingface;

import org.jspecify.annotations.NullMarked;
