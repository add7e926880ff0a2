/** Whether EndNote's records become the papers they describe. */
@NullMarked
package io.github.offprint.parsers.endnotexml;

import org.jspecify.annotations.NullMarked;
