/** Whether the feed is one that any reader of feeds takes, and whether it holds what it says it holds. */
@NullMarked
package io.github.offprint.parsers.atom;

import org.jspecify.annotations.NullMarked;
