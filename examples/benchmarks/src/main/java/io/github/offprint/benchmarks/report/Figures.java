package io.github.offprint.benchmarks.report;

import com.google.common.base.CharMatcher;
import io.github.offprint.benchmarks.contest.Measure;
import java.util.Locale;

/** Numbers as the report prints them: three digits that say something, and a unit that suits. */
final class Figures {
    private static final String[] UNITS = {"ns", "µs", "ms", "s"};
    private static final double STEP = 1_000;

    private Figures() {}

    /** A number with three digits that say something. */
    static String number(double value) {
        if (value >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3f", value);
    }

    /** A number of papers with commas, or the name of a file. */
    static String size(String size) {
        return CharMatcher.inRange('0', '9').matchesAllOf(size) && !size.isEmpty()
                ? number(Integer.parseInt(size))
                : size;
    }

    /** The median with its unit, and the least and the most. */
    static String spread(Standing standing) {
        if (standing.measure() == Measure.HEAP) {
            return number(standing.median()) + " B";
        }
        int unit = unit(standing.median());
        double scale = Math.pow(STEP, unit);
        return number(standing.median() / scale) + " " + UNITS[unit] + " (" + number(standing.least() / scale) + "–"
                + number(standing.most() / scale) + ")";
    }

    private static int unit(double nanoseconds) {
        int unit = 0;
        for (double left = nanoseconds; left >= STEP && unit < UNITS.length - 1; left /= STEP) {
            unit++;
        }
        return unit;
    }
}
