package io.github.offprint.query.language;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Two lines of a table: a text, and what comes of it.
 *
 * @param text the first line
 * @param result the second, without its indent
 */
record Row(String text, String result) {
    private static final String INDENT = "  ";

    /** The rows of a resource beside this class; lines that are empty or start with {@code #} divide them. */
    static List<Row> in(String resource) {
        List<Row> rows = new ArrayList<>();
        String text = "";
        for (String line : lines(resource)) {
            if (line.startsWith(INDENT)) {
                rows.add(new Row(text, line.substring(INDENT.length())));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                text = line;
            }
        }
        return rows;
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(Row.class, resource), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
