package io.github.offprint.parsers.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import io.github.offprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Holds an outcome against what the manifest says; every difference is a sentence. */
final class Verdict {
    private final JsonNode expect;
    private final Outcome outcome;
    private final List<String> differences = new ArrayList<>();

    private Verdict(JsonNode expect, Outcome outcome) {
        this.expect = expect;
        this.outcome = outcome;
    }

    static List<String> of(Manifest.Item item, Outcome outcome) {
        Verdict verdict = new Verdict(item.expect(), outcome);
        verdict.judge();
        return verdict.differences;
    }

    private void judge() {
        if (outcome.crash() != null) {
            differences.add("threw " + outcome.crash());
            return;
        }
        judgeCounts();
        judgeTitles();
        judgeTexts();
        for (Problem problem : outcome.problems()) {
            require(
                    problem.toString().chars().noneMatch(c -> c < 0x20 || (c >= 0x7F && c <= 0x9F)),
                    "a control character is in a message");
        }
    }

    private void judgeCounts() {
        JsonNode records = expect.path("records");
        int least = records.isArray() ? records.get(0).intValue() : records.intValue();
        int most = records.isArray() ? records.get(1).intValue() : records.intValue();
        int found = outcome.papers().size();
        require(records.isMissingNode() || (found >= least && found <= most), found + " records, expected " + records);
        int problems = outcome.problems().size();
        int fewest = expect.path("problems_min").intValue();
        require(problems >= fewest, problems + " problems, expected " + fewest + " or more");
        require(!expect.path("fatal").booleanValue() || outcome.refused(), "was not refused");
        for (JsonNode line : expect.path("problem_lines")) {
            require(
                    outcome.problems().stream().anyMatch(problem -> names(problem, line.longValue())),
                    "no problem names line " + line);
        }
    }

    private static boolean names(Problem problem, long line) {
        return problem.span().start().line() <= line
                && line <= problem.span().end().line();
    }

    private void judgeTitles() {
        if (expect.has("titles")) {
            require(
                    outcome.titles().equals(texts(expect.get("titles"))),
                    "titles " + outcome.titles() + ", expected " + expect.get("titles"));
        }
        for (String title : texts(expect.path("titles_contain"))) {
            require(outcome.titles().contains(title), "no title \"" + title + "\" among " + outcome.titles());
        }
        if (expect.has("authors")) {
            List<List<String>> expected =
                    Streams.stream(expect.get("authors")).map(Verdict::texts).toList();
            List<List<String>> found = outcome.papers().stream()
                    .map(paper -> Streams.stream(paper.path("authors"))
                            .map(author -> author.get("name").textValue())
                            .toList())
                    .toList();
            require(found.equals(expected), "authors " + found + ", expected " + expected);
        }
    }

    private void judgeTexts() {
        for (String kept : texts(expect.path("keep"))) {
            require(outcome.texts().anyMatch(text -> text.contains(kept)), "lost \"" + kept + "\"");
        }
        for (String secret : texts(expect.path("never"))) {
            require(outcome.texts().noneMatch(text -> text.contains(secret)), "showed \"" + secret + "\"");
        }
    }

    private static List<String> texts(JsonNode array) {
        return Streams.stream(array).map(JsonNode::textValue).toList();
    }

    private void require(boolean held, String otherwise) {
        if (!held) {
            differences.add(otherwise);
        }
    }
}
