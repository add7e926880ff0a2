package io.github.offprint.benchmarks.report;

/** The part of a Markdown file that a report replaces, between two comments that nobody sees. */
final class ReportSection {
    private static final String START = "<!-- report -->\n";
    private static final String END = "<!-- end of report -->\n";

    private ReportSection() {}

    /**
     * The file's text with another report.
     *
     * @throws IllegalArgumentException when the text has no place for one
     */
    static String replace(String text, String report) {
        int start = text.indexOf(START);
        int end = text.indexOf(END, Math.max(start, 0));
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException("no lines " + START.strip() + " and " + END.strip());
        }
        return text.substring(0, start + START.length()) + report + text.substring(end);
    }
}
