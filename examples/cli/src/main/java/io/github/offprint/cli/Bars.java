package io.github.offprint.cli;

import io.github.offprint.query.Facet;
import io.github.offprint.text.SafeText;
import java.util.List;
import java.util.Map;

/** Prints a facet as rows of value, count and bar. */
final class Bars {
    private static final int WIDEST_LABEL = 40;

    private final Terminal terminal;
    private final int top;

    Bars(Terminal terminal, int top) {
        this.terminal = terminal;
        this.top = top;
    }

    /** Prints the most frequent values, what is left over, and how many papers have none. */
    void print(Facet<?> facet) {
        List<? extends Map.Entry<?, Integer>> rows =
                facet.counts().entrySet().stream().limit(top).toList();
        int label = Math.max(
                columns("(missing)"),
                rows.stream()
                        .mapToInt(row -> columns(label(row.getKey())))
                        .max()
                        .orElse(0));
        int most = Math.max(
                facet.missing(),
                rows.stream().mapToInt(Map.Entry::getValue).max().orElse(0));
        int room = Math.max(1, terminal.width() - label - String.valueOf(most).length() - 4);

        terminal.out().println("by " + facet.field().name());
        rows.forEach(row -> print(label(row.getKey()), label, row.getValue(), most, room));
        if (facet.missing() > 0) {
            print("(missing)", label, facet.missing(), most, room);
        }
        int more = facet.counts().size() - rows.size();
        if (more > 0) {
            terminal.out().println("  and " + more + " more");
        }
    }

    private void print(String text, int label, int count, int most, int room) {
        String number =
                " ".repeat(String.valueOf(most).length() - String.valueOf(count).length()) + count;
        String bar = "█".repeat((int) Math.ceil((double) count * room / most));
        terminal.out().println(text + " ".repeat(label - columns(text)) + "  " + number + "  " + bar);
    }

    private static String label(Object value) {
        return SafeText.excerpt(value.toString(), WIDEST_LABEL);
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }
}
