package io.github.offprint.benchmarks.contest;

import java.nio.file.Path;

/**
 * What a contestant gets.
 *
 * @param papers how many papers there are; of a real file, roughly
 * @param file where the contest has written what is read; not there where a contest reads nothing
 * @param folder where a contestant can put files, which somebody deletes in the end
 */
public record Input(int papers, Path file, Path folder) {}
