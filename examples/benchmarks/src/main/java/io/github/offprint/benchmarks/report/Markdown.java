package io.github.offprint.benchmarks.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A report as Markdown: the machine, a table for each contest, the goals, who was absent and why, the profiles. */
final class Markdown {
    private final Report report;
    private final Standings standings;
    private final StringBuilder text = new StringBuilder();

    private Markdown(Report report) {
        this.report = report;
        this.standings = new Standings(report);
    }

    /** Writes the contests' tables in their order. */
    static String of(Report report, ImmutableList<Contest> contests) {
        Markdown markdown = new Markdown(report);
        markdown.machine();
        markdown.disagreements();
        markdown.goals();
        contests.forEach(markdown::contest);
        markdown.absences();
        markdown.profiles();
        return markdown.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void table(ImmutableList<String> head, List<List<String>> rows) {
        line("");
        line(head.stream().collect(joining(" | ", "| ", " |")));
        line(head.stream().map(cell -> "---").collect(joining("|", "|", "|")));
        rows.forEach(row -> line(row.stream().map(Markdown::cell).collect(joining(" | ", "| ", " |"))));
        line("");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void machine() {
        Machine machine = report.machine();
        line(machine.date() + ", " + machine.processors() + ", " + machine.system() + ", " + machine.java() + ". "
                + machine.forks() + (machine.forks() == 1 ? " process" : " processes in turn")
                + " for each cell, " + machine.minutes() + " minutes in all"
                + (machine.busy().isEmpty() ? "" : "; " + machine.busy()) + ". "
                + machine.clock().words()
                + " Each cell is the median of the processes' medians, with the least and the most of all passes.");
    }

    private void disagreements() {
        ImmutableList<String> disagreements = standings.disagreements();
        line("");
        line(
                disagreements.isEmpty()
                        ? "All contestants gave the same answers."
                        : "**Contestants gave different answers:** " + String.join("; ", disagreements));
    }

    private void goals() {
        line("");
        line("### Goals");
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Goals.verdicts(standings)) {
            if (!standings.questions(verdict.goal().contest()).isEmpty()) {
                rows.add(goal(verdict));
            }
        }
        table(ImmutableList.of("goal", "what", "beside", "papers", "wanted", "measured", "", "in the way"), rows);
    }

    private static ImmutableList<String> goal(Verdict verdict) {
        Goal goal = verdict.goal();
        String measured =
                verdict.value().isPresent() ? Figures.number(verdict.value().getAsDouble()) : "";
        String outcome = verdict.value().isEmpty() ? "not measured" : verdict.isMissed() ? "**missed**" : "met";
        return ImmutableList.of(
                goal.id(),
                goal.what(),
                goal.other().equals(goal.ours()) ? "" : goal.other(),
                verdict.size().isEmpty() ? "" : Figures.size(verdict.size()),
                goal.bound().inWords(Figures.number(goal.target())),
                measured,
                outcome,
                verdict.isMissed() ? goal.inTheWay() : "");
    }

    private void contest(Contest contest) {
        ImmutableList<Standings.Question> questions = standings.questions(contest.name());
        if (questions.isEmpty()) {
            return;
        }
        line("### " + contest.title());
        ImmutableSet<String> contestants = standings.contestants(contest.name());
        boolean hasLimit = contest.contestants().stream().anyMatch(contestant -> contestant.role() == Role.LIMIT);
        boolean hasPeer = contest.contestants().stream().anyMatch(contestant -> contestant.role() == Role.PEER);
        boolean hasOneQuestion =
                questions.stream().map(Standings.Question::question).distinct().count() == 1;
        ImmutableList.Builder<String> head = ImmutableList.<String>builder().add("papers");
        if (!hasOneQuestion) {
            head.add("");
        }
        head.addAll(contestants);
        if (hasLimit) {
            head.add("of the limit");
        }
        if (hasPeer) {
            head.add("times the best peer");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Standings.Question question : questions) {
            List<String> row = new ArrayList<>();
            row.add(Figures.size(question.size()));
            if (!hasOneQuestion) {
                row.add(question.question());
            }
            for (String contestant : contestants) {
                row.add(standings
                        .find(question, contestant)
                        .map(Figures::spread)
                        .orElse(""));
            }
            if (hasLimit) {
                row.add(ratio(standings.first(question, Role.LIMIT), question));
            }
            if (hasPeer) {
                row.add(ratio(standings.bestPeer(question), question));
            }
            rows.add(Collections.unmodifiableList(row));
        }
        table(head.build(), rows);
    }

    /** How many times as good ours is as another. */
    private String ratio(Optional<Standing> other, Standings.Question question) {
        Optional<Standing> ours = standings.first(question, Role.OURS);
        return other.isPresent() && ours.isPresent()
                ? Figures.number(other.get().median() / ours.get().median())
                : "";
    }

    private void absences() {
        if (report.absences().isEmpty()) {
            return;
        }
        line("### Not in the tables");
        List<List<String>> rows = new ArrayList<>();
        for (Absence absence : report.absences()) {
            rows.add(ImmutableList.of(
                    absence.contestant(), absence.contest(), Figures.size(absence.size()), absence.reason()));
        }
        table(ImmutableList.of("contestant", "contest", "papers", "why"), rows);
    }

    private void profiles() {
        report.profiles().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(profile -> profile(profile.getKey(), profile.getValue()));
    }

    private void profile(String key, Profile profile) {
        line("### Where our time goes: " + key);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(profile.methods().size(), profile.callers().size()); i++) {
            rows.add(ImmutableList.of(share(profile.callers(), i), share(profile.methods(), i)));
        }
        table(
                ImmutableList.of(
                        "our methods with what they call elsewhere", "methods, of " + profile.samples() + " samples"),
                rows);
    }

    private static String share(List<Profile.Share> shares, int position) {
        if (position >= shares.size()) {
            return "";
        }
        Profile.Share share = shares.get(position);
        String method = share.method().replace("io.github.offprint.", "");
        return Figures.number(100 * share.share()) + " % `" + method + "`";
    }
}
