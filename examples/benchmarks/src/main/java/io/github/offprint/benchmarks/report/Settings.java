package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.benchmarks.contest.Scale;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a run is to do.
 *
 * @param program the command line's jar
 * @param only the names of the contests; all where there are none
 * @param contestants the names of those who take part; all where there are none
 * @param sizes the numbers of papers of each scale
 * @param real a real file for a contest, by the contest's name; such a contest reads nothing else
 * @param forks how many processes each contestant has at each size
 * @param seconds how long a task is warmed up, and how long it is measured
 * @param clock what time is
 * @param patience how long a process may take
 */
record Settings(
        Path program,
        ImmutableList<String> only,
        ImmutableList<String> contestants,
        ImmutableMap<Scale, ImmutableList<Integer>> sizes,
        ImmutableMap<String, Path> real,
        int forks,
        double seconds,
        Clock clock,
        Duration patience) {}
