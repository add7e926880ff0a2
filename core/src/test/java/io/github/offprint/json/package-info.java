/**
 * Tests of the paper JSON: inputs with what comes of them as data, the laws of reading and writing as properties.
 *
 * <p>Text flows in through {@link io.github.offprint.json.Outcome}, which collects papers, problems and ignored spans.
 */
@NullMarked
package io.github.offprint.json;

import org.jspecify.annotations.NullMarked;
