package io.github.offprint.parsers.lines;

/** Whether blank lines come before a line. */
public enum Gap {
    /** At least one blank line. */
    BLANK,
    /** At least one blank line, without which nothing would tell where a block begins. */
    BLANK_FOR_CERTAIN,
    /** None. */
    NONE,
    /** None, for what comes is the rest of a paragraph. */
    GLUED,
    /** No matter. */
    ANY;

    /** A blank line where none is expected: one stray key press, so cheap. */
    private static final int STRAY = 4;
    /** No blank line where one is expected. */
    private static final int LOST = 8;
    /** No blank line where it alone would tell. */
    private static final int NEEDED = 30;
    /** A blank line inside a paragraph. */
    private static final int TORN = 14;

    /** What it costs that a line comes after blank lines, or directly after another. */
    int cost(boolean blank) {
        return switch (this) {
            case BLANK -> blank ? 0 : LOST;
            case BLANK_FOR_CERTAIN -> blank ? 0 : NEEDED;
            case NONE -> blank ? STRAY : 0;
            case GLUED -> blank ? TORN : 0;
            case ANY -> 0;
        };
    }
}
