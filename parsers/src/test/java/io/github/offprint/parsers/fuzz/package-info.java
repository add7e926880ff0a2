/**
 * What a fuzzer feeds, and what it found so far.
 *
 * <p>Any bytes flow into the targets, each a class with a method {@code fuzzerTestOneInput} as Jazzer looks for it; nothing but a
 * broken promise comes out. The profile {@code fuzz} runs one of them for a time; the ordinary build replays the corpus.
 */
@NullMarked
package io.github.offprint.parsers.fuzz;

import org.jspecify.annotations.NullMarked;
