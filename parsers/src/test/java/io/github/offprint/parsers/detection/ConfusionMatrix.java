package io.github.offprint.parsers.detection;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.Locale;

/** How many files of each format were taken for each format, as a table in Markdown. Not thread-safe. */
final class ConfusionMatrix {
    private static final String NOTHING = "-";

    private final Table<String, String, Integer> counts = TreeBasedTable.create();
    private final Table<String, String, Double> surest = TreeBasedTable.create();

    void add(String truth, String answer, double confidence) {
        counts.put(truth, answer, count(truth, answer) + 1);
        surest.put(truth, answer, Math.max(confidence, confidence(truth, answer)));
    }

    void addUnknown(String truth) {
        add(truth, NOTHING, 0);
    }

    private int count(String truth, String answer) {
        Integer count = counts.get(truth, answer);
        return count == null ? 0 : count;
    }

    private double confidence(String truth, String answer) {
        Double confidence = surest.get(truth, answer);
        return confidence == null ? 0 : confidence;
    }

    /** A row for each format that files are of, a column for each that they were taken for: how many, and how sure at most. */
    String markdown() {
        ImmutableSortedSet<String> answers = ImmutableSortedSet.copyOf(counts.columnKeySet());
        StringBuilder out = new StringBuilder(
                "| files of | " + String.join(" | ", answers) + " |\n|---" + "|--:".repeat(answers.size()) + "|\n");
        for (String truth : counts.rowKeySet()) {
            out.append("| ").append(truth);
            for (String answer : answers) {
                out.append(" | ").append(cell(truth, answer));
            }
            out.append(" |\n");
        }
        return out.toString();
    }

    private String cell(String truth, String answer) {
        int count = count(truth, answer);
        if (count == 0) {
            return "";
        }
        return answer.equals(NOTHING)
                ? String.valueOf(count)
                : String.format(Locale.ROOT, "%d (%.2f)", count, confidence(truth, answer));
    }
}
