package io.github.offprint.parsers.rows;

/**
 * Keeps spreadsheets from running what a cell says. A cell that starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab, a
 * line end or the full-width form of one of them is a formula, or may hide one (CWE-1236; OWASP ASVS 1.2.10), so an apostrophe is
 * set before it, which spreadsheets take for "this is text". The apostrophe can be taken off again exactly: an apostrophe of the
 * text's own that could be mistaken for it gets one too.
 */
public final class FormulaGuard {
    private static final char APOSTROPHE = '\'';
    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The text as a spreadsheet may open it. */
    public static String guard(String cell) {
        return isTrigger(cell, 0) || looksGuarded(cell) ? APOSTROPHE + cell : cell;
    }

    /** The text for programs that run nothing; an apostrophe is set only where it could be mistaken for a guard. */
    public static String keep(String cell) {
        return looksGuarded(cell) ? APOSTROPHE + cell : cell;
    }

    /** The text that {@link #guard} or {@link #keep} was given. */
    public static String unguard(String cell) {
        return looksGuarded(cell) ? cell.substring(1) : cell;
    }

    /** Whether apostrophes stand before a formula; others are the text's own. */
    private static boolean looksGuarded(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at > 0 && isTrigger(cell, at);
    }

    private static boolean isTrigger(String cell, int at) {
        return at < cell.length() && TRIGGERS.indexOf(cell.charAt(at)) >= 0;
    }
}
