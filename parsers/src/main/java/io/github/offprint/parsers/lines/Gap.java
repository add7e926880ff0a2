package io.github.offprint.parsers.lines;

/** Whether blank lines come before a line. */
public enum Gap {
    /** At least one blank line. */
    BLANK,
    /** None. */
    NONE,
    /** No matter. */
    ANY;

    /** A blank line where none is expected: one stray key press, so cheap. */
    private static final int STRAY = 4;
    /** No blank line where one is expected. */
    private static final int LOST = 8;

    /** What it costs that a line comes after blank lines, or directly after another. */
    int cost(boolean blank) {
        return switch (this) {
            case BLANK -> blank ? 0 : LOST;
            case NONE -> blank ? STRAY : 0;
            case ANY -> 0;
        };
    }
}
