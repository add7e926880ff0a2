package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;

/**
 * A contestant at a size.
 *
 * @param size what the report calls the size: a number of papers, or the name of a real file
 */
record Entry(Contest contest, Contestant contestant, String size, Input input) {
    private static final String MEGABYTES = "m";

    /** What the virtual machine of its process gets: a heap that is there before anything is measured. */
    ImmutableList<String> machineOptions() {
        int megabytes = contest.scale().megabytes(input.papers());
        return ImmutableList.of(
                "-Xms" + megabytes + MEGABYTES,
                "-Xmx" + megabytes + MEGABYTES,
                "-XX:+AlwaysPreTouch",
                "-XX:+UseParallelGC",
                // JOL looks into records, whose fields have no official place, and attaches to its own process.
                "-Djol.magicFieldOffset=true",
                "-Djol.tryWithSudo=false",
                "-Djdk.attach.allowAttachSelf=true");
    }

    @Override
    public String toString() {
        return contest.name() + ", " + size + ", " + contestant.name();
    }
}
