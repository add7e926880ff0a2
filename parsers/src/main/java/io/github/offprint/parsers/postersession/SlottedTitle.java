package io.github.offprint.parsers.postersession;

import io.github.offprint.parsers.lines.ClockTime;

/**
 * A title as the schedules of virtual sites print it, with the start of its slot before it: {@code [3:45] The Patience of
 * Keepers}.
 *
 * @param slot the time as printed, without its brackets; empty where there is none
 * @param title the title
 */
record SlottedTitle(String slot, String title) {
    private static final int LONGEST_SLOT = 10;

    static SlottedTitle of(String printed) {
        int close = printed.startsWith("[") ? printed.indexOf("] ") : -1;
        if (close < 0 || close > LONGEST_SLOT || close + 2 >= printed.length()) {
            return new SlottedTitle("", printed);
        }
        String slot = printed.substring(1, close);
        return ClockTime.isIn(slot)
                ? new SlottedTitle(slot, printed.substring(close + 2))
                : new SlottedTitle("", printed);
    }
}
