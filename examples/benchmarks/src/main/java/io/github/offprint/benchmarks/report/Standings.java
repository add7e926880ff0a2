package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.benchmarks.contest.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standings of a report: who did how in which question at which size. */
final class Standings {
    private final Map<Question, Map<String, Standing>> byQuestion = new LinkedHashMap<>();
    private final ImmutableList<String> disagreements;

    /** A question at a size. */
    record Question(String contest, String size, String question) {}

    Standings(Report report) {
        Map<Question, List<Result>> results = report.results().stream()
                .collect(Collectors.groupingBy(Standings::question, LinkedHashMap::new, Collectors.toList()));
        results.forEach((question, all) -> byQuestion.put(question, standings(all)));
        this.disagreements = results.entrySet().stream()
                .filter(entry -> answers(entry.getValue()).size() > 1)
                .map(entry -> entry.getKey() + " " + answers(entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Question question(Result result) {
        return new Question(result.contest(), result.size(), result.measured().question());
    }

    private static Map<String, Standing> standings(List<Result> results) {
        Map<String, List<Result>> byContestant = results.stream()
                .collect(Collectors.groupingBy(Result::contestant, LinkedHashMap::new, Collectors.toList()));
        Map<String, Standing> standings = new LinkedHashMap<>();
        byContestant.forEach((contestant, all) -> standings.put(contestant, Standing.of(all)));
        return standings;
    }

    private static ImmutableSet<String> answers(List<Result> results) {
        Map<Long, String> first = results.stream()
                .filter(result -> result.role() != Role.LIMIT)
                .collect(Collectors.toMap(
                        result -> result.measured().answer(),
                        Result::contestant,
                        (one, other) -> one,
                        LinkedHashMap::new));
        return first.entrySet().stream()
                .map(answer -> answer.getValue() + " says " + answer.getKey())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Questions to which contestants gave different answers, with the answers; limits have answers of their own. */
    ImmutableList<String> disagreements() {
        return disagreements;
    }

    /** The questions of a contest by size, in the order in which they were asked first. */
    ImmutableList<Question> questions(String contest) {
        return byQuestion.keySet().stream()
                .filter(question -> question.contest().equals(contest))
                .collect(ImmutableList.toImmutableList());
    }

    /** How a contestant did, if it took part. */
    Optional<Standing> find(Question question, String contestant) {
        return Optional.ofNullable(byQuestion.getOrDefault(question, Map.of()).get(contestant));
    }

    /** The first contestant of a role. */
    Optional<Standing> first(Question question, Role role) {
        return byQuestion.getOrDefault(question, Map.of()).values().stream()
                .filter(standing -> standing.role() == role)
                .findFirst();
    }

    /** The best peer. */
    Optional<Standing> bestPeer(Question question) {
        return byQuestion.getOrDefault(question, Map.of()).values().stream()
                .filter(standing -> standing.role() == Role.PEER)
                .min(Comparator.comparingDouble(Standing::median));
    }

    /** All that took part in a contest, in the order in which they did first. */
    ImmutableSet<String> contestants(String contest) {
        return byQuestion.entrySet().stream()
                .filter(entry -> entry.getKey().contest().equals(contest))
                .map(Map.Entry::getValue)
                .map(Map::keySet)
                .flatMap(names -> names.stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
