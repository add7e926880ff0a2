package io.github.offprint.benchmarks.contest;

import com.google.common.collect.ImmutableList;

/** How large a contest is: which of the sizes it takes, and the heap of a process that takes part. */
public enum Scale {
    /** Files that are read, of a kilobyte or two for each paper. */
    FILES(1, 1_000, 10_000, 100_000) {
        @Override
        public int megabytes(int papers) {
            return 256 + papers / 50;
        }
    },
    /** Collections in memory, of papers without abstracts. */
    COLLECTIONS(0.15, 10_000, 100_000, 1_000_000) {
        @Override
        public int megabytes(int papers) {
            return 512 + papers / 180;
        }
    },
    /** One listing of 420 kB. */
    LISTING(1, 320) {
        @Override
        public int megabytes(int papers) {
            return 64;
        }
    };

    private final double share;
    private final ImmutableList<Integer> usual;

    Scale(double share, Integer... usual) {
        this.share = share;
        this.usual = ImmutableList.copyOf(usual);
    }

    /** The numbers of papers of a complete run. */
    public ImmutableList<Integer> usual() {
        return usual;
    }

    /** How long a task is measured where so many seconds are asked for; less where a contestant has many tasks. */
    public double seconds(double asked) {
        return asked * share;
    }

    /** The heap of a process. */
    public abstract int megabytes(int papers);
}
