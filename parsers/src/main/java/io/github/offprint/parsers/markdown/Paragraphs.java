package io.github.offprint.parsers.markdown;

/** Puts the lines of a text together: a wrapped line goes on, a backslash at its end breaks it, a blank line ends a paragraph. */
final class Paragraphs {
    private final StringBuilder text = new StringBuilder();
    private String between = "";

    /** Adds a line as it stands, without the mark of a quote. */
    void add(String raw) {
        String stripped = raw.stripTrailing();
        boolean breaks = stripped.endsWith("\\") && !endsEscaped(stripped);
        MarkedText line = MarkedText.of(breaks ? stripped.substring(0, stripped.length() - 1) : stripped)
                .strip();
        if (line.isEmpty() && !breaks) {
            between = text.length() == 0 ? "" : "\n\n";
            return;
        }
        text.append(between).append(line.plain());
        between = breaks ? "\n" : " ";
    }

    /** Whether the backslash at the end is one that another one makes a character. */
    private static boolean endsEscaped(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(line.length() - 1 - marks) == '\\') {
            marks++;
        }
        return marks % 2 == 0;
    }

    /** The text so far, without a break at its end. */
    String text() {
        return text.toString();
    }
}
