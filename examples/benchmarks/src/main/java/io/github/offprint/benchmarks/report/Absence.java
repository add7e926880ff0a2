package io.github.offprint.benchmarks.report;

/** Why a contestant has no results at a size, or not all of them. */
record Absence(String contest, String size, String contestant, String reason) {}
