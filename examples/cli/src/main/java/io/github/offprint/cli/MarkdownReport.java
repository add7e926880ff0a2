package io.github.offprint.cli;

import com.google.common.base.Strings;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.Cluster;
import io.github.offprint.ListedPaper;
import io.github.offprint.MatchedPair;
import io.github.offprint.Matching;
import io.github.offprint.match.Claim;
import io.github.offprint.match.Conflict;
import io.github.offprint.match.Verdict;
import io.github.offprint.model.PaperField;
import io.github.offprint.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;

/** The report of a matching as Markdown. Titles and names are text in it, whatever they hold. */
final class MarkdownReport {
    private static final String SPECIAL = "\\`*_{}[]#|~$";
    private static final int SHOWN = 160;

    private final StringBuilder out = new StringBuilder();
    private final Matching matching;

    private MarkdownReport(Matching matching) {
        this.matching = matching;
    }

    static String write(Matching matching) {
        MarkdownReport report = new MarkdownReport(matching);
        report.counts();
        report.several();
        report.pairs("Unsure", "A person has to look at these.", matching.unsure());
        report.pairs("Related", "Versions of one work; they were kept apart.", matching.related());
        report.pairs("Kept apart", "They look the same, and another member speaks against it.", matching.keptApart());
        report.once();
        return report.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void counts() {
        MatchCounts counts = MatchCounts.of(matching);
        line("# Matched papers\n");
        line(counts + ".\n");
        line("| found | papers that went out | papers that came in |\n|---|---:|---:|");
        counts.bySize()
                .forEach((size, clusters) -> line("| " + (size == 1 ? "once" : size + " times") + " | " + clusters
                        + " | " + size * clusters + " |"));
        line("| together | " + counts.clusters() + " | " + counts.papers() + " |\n");
        line("A decision about a pair is a line of the file for `--decisions`:"
                + " `{\"version\":1,\"decisions\":[` lines with commas between them `]}`.");
    }

    private void several() {
        line("\n## Found several times");
        matching.clusters().stream().filter(cluster -> cluster.size() > 1).forEach(this::cluster);
    }

    private void cluster(Cluster cluster) {
        line("\n### " + safe(cluster.paper().title()) + "\n");
        for (int i = 0; i < cluster.size(); i++) {
            line((i + 1) + ". " + member(cluster.members().get(i)));
        }
        line("\nWhy:\n");
        cluster.pairs().forEach(pair -> line("- " + safe(pair.because())));
        List<PaperField> differing = MatchReport.differing(cluster);
        if (!differing.isEmpty()) {
            line("\n| field | taken | from |\n|---|---|---|");
            differing.forEach(field -> line("| " + field + " | "
                    + excerpt(MatchReport.text(field, cluster.paper())) + " | "
                    + numbers(cluster.merged().originsOf(field)) + " |"));
        }
        if (!cluster.merged().conflicts().isEmpty()) {
            line("\nConflicts:\n");
            cluster.merged().conflicts().forEach(this::conflict);
        }
        line("\nTo undo it:\n");
        cluster.pairs().forEach(pair -> line("    " + MatchReport.decision(Verdict.DISTINCT, pair)));
    }

    private void conflict(Conflict conflict) {
        String place = conflict.field() + (conflict.part().isEmpty() ? "" : " " + conflict.part());
        int start = startOfDifference(conflict);
        line("- " + safe(place) + ": "
                + conflict.claims().stream()
                        .map(claim ->
                                excerpt((start > 0 ? "…" : "") + claim.value().substring(start)) + " ("
                                        + numbers(claim.members()) + (claim.kept() ? ", kept)" : ")"))
                        .collect(Collectors.joining("; ")));
    }

    /** Long texts, such as abstracts, are shown from a few characters before the first that differs. */
    private static int startOfDifference(Conflict conflict) {
        String common = conflict.claims().stream()
                .map(Claim::value)
                .reduce(Strings::commonPrefix)
                .orElse("");
        int start = common.length() < SHOWN / 2 ? 0 : common.length() - SHOWN / 4;
        return start > 0 && Character.isLowSurrogate(common.charAt(start)) ? start - 1 : start;
    }

    /** Members are numbered from 1. */
    private static String numbers(ImmutableIntArray members) {
        return members.asList().stream()
                .map(member -> Integer.toString(member + 1))
                .collect(Collectors.joining(", "));
    }

    private void pairs(String heading, String meaning, List<MatchedPair> pairs) {
        line("\n## " + heading + "\n");
        line(pairs.isEmpty() ? "None." : meaning);
        for (MatchedPair pair : pairs) {
            line("\n- " + member(pair.one()));
            line("- " + member(pair.other()));
            line("- " + safe(pair.because()) + "\n");
            line("      " + MatchReport.decision(Verdict.SAME, pair));
            line("      " + MatchReport.decision(Verdict.DISTINCT, pair));
        }
    }

    private void once() {
        line("\n## Found once\n");
        matching.clusters().stream()
                .filter(cluster -> cluster.size() == 1)
                .forEach(cluster -> line("- " + member(cluster.first())));
    }

    private static String member(ListedPaper listed) {
        return safe(listed.toString()) + " " + excerpt(listed.paper().title());
    }

    private static String excerpt(String text) {
        return escape(SafeText.excerpt(text, SHOWN));
    }

    private static String safe(String text) {
        return escape(SafeText.escape(text));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(c);
                }
            }
        });
        return escaped.toString();
    }
}
