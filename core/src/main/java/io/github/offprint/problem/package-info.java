/**
 * What is wrong with an input, said as data.
 *
 * <p>Readers report a {@link io.github.offprint.problem.Problem} for everything they could not take as it stands; problems
 * travel beside the papers, never among them. Only I/O failures and broken limits are thrown, as a
 * {@link io.github.offprint.problem.ReadException} with a problem inside.
 */
@NullMarked
package io.github.offprint.problem;

import org.jspecify.annotations.NullMarked;
