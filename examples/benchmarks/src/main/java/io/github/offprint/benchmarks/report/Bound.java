package io.github.offprint.benchmarks.report;

/** How a goal compares what it speaks of; less time and less heap are better. */
enum Bound {
    /** The other takes so many times as much as we do, or more. */
    TIMES_AS_GOOD("at least %s times as good") {
        @Override
        double value(Standing ours, Standing other) {
            return other.median() / ours.median();
        }

        @Override
        boolean isMet(double value, double target) {
            return value >= target;
        }
    },
    /** We take at most so many times as much as the other. */
    TIMES_AS_MUCH("at most %s times as much") {
        @Override
        double value(Standing ours, Standing other) {
            return ours.median() / other.median();
        }
    },
    /** We take at most so many bytes for a paper. */
    BYTES("at most %s bytes") {
        @Override
        double value(Standing ours, Standing other) {
            return ours.median();
        }
    },
    /** We take at most so many nanoseconds for each of the papers that the other, who counts them, found. */
    NANOSECONDS_FOR_EACH("at most %s ns for each") {
        @Override
        double value(Standing ours, Standing other) {
            return ours.median() / other.answer();
        }
    };

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** The bound with its number. */
    String inWords(String target) {
        return words.replace("%s", target);
    }

    /** What came out. */
    abstract double value(Standing ours, Standing other);

    /** Whether that is good enough: what is taken has a most, unless it is said otherwise. */
    boolean isMet(double value, double target) {
        return value <= target;
    }
}
