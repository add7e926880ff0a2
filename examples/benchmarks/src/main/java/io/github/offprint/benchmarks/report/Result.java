package io.github.offprint.benchmarks.report;

import io.github.offprint.benchmarks.contest.Role;

/** What one process found out about one task, and which process. */
record Result(String contest, String size, String contestant, Role role, int fork, Measured measured) {}
