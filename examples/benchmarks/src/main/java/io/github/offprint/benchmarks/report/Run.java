package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A run of the whole comparison: the first fork of every contestant at every size, then the second of every one, and so on. */
final class Run {
    private final Settings settings;
    private final Path folder;
    private final PrintStream log;
    private final ImmutableList<Contest> contests;
    private final List<Result> results = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final long start = System.nanoTime();
    private final Machine.Ticks ticks = Machine.Ticks.now();
    private double ownSeconds;

    /** A run that keeps its files in a folder, and says what it does. */
    Run(Settings settings, Path folder, PrintStream log) {
        this.settings = settings;
        this.folder = folder;
        this.log = log;
        ImmutableList<Contest> all = Contests.all(settings.program());
        this.contests = settings.only().isEmpty()
                ? all
                : settings.only().stream()
                        .map(name -> Contests.get(all, name))
                        .collect(ImmutableList.toImmutableList());
    }

    /** Runs everything, and hands on what is known so far after every process, so that what ends a run early loses little. */
    Report run(Consumer<Report> soFar) throws IOException, InterruptedException {
        List<Entry> entries = entries();
        for (int fork = 1; fork <= settings.forks(); fork++) {
            for (Entry entry : entries) {
                takePart(entry, fork);
                soFar.accept(report());
            }
        }
        return report();
    }

    private Report report() {
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        String busy = Machine.Ticks.now().since(ticks, ownSeconds, duration.toMillis() / 1e3);
        return new Report(Machine.here(settings, duration, busy), results, absences, Map.of());
    }

    /** The same report with profiles of ours for every goal that was missed. */
    Report profiled(Report report) throws IOException, InterruptedException {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        List<Entry> entries = entries();
        for (Verdict verdict : Goals.verdicts(new Standings(report))) {
            Goal goal = verdict.goal();
            String key = Report.profileOf(goal.contest(), goal.question());
            if (!verdict.isMissed() || !verdict.goal().hasProfile() || profiles.containsKey(key)) {
                continue;
            }
            for (Entry entry : entries) {
                if (isAskedFor(entry, goal, verdict)) {
                    log.println("profile of " + key);
                    new EntryRun(entry, settings, folder)
                            .profile(goal.question())
                            .ifPresent(it -> profiles.put(key, it));
                }
            }
        }
        return new Report(report.machine(), report.results(), report.absences(), profiles);
    }

    private static boolean isAskedFor(Entry entry, Goal goal, Verdict verdict) {
        return entry.contest().name().equals(goal.contest())
                && entry.contestant().name().equals(goal.ours())
                && entry.size().equals(verdict.size());
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Contest contest : contests) {
            Path real = settings.real().get(contest.name());
            if (real != null) {
                int papers = (int) Math.min(Integer.MAX_VALUE, Files.size(real) / 1_000);
                enter(entries, contest, real.getFileName().toString(), new Input(papers, real, folder));
                continue;
            }
            for (int papers : settings.sizes().getOrDefault(contest.scale(), ImmutableList.of())) {
                Path file = folder.resolve(contest.name() + "-" + papers + ".jsonl");
                if (Files.notExists(file)) {
                    contest.write(papers, file);
                }
                enter(entries, contest, Integer.toString(papers), new Input(papers, file, folder));
            }
        }
        return entries;
    }

    private void enter(List<Entry> entries, Contest contest, String size, Input input) {
        for (Contestant contestant : contest.contestants()) {
            if (settings.contestants().isEmpty() || settings.contestants().contains(contestant.name())) {
                entries.add(new Entry(contest, contestant, size, input));
            }
        }
    }

    private void takePart(Entry entry, int fork) throws IOException, InterruptedException {
        String contest = entry.contest().name();
        String contestant = entry.contestant().name();
        String reason = entry.contestant().absence(entry.input().papers()).orElse(null);
        if (reason == null) {
            EntryRun run = new EntryRun(entry, settings, folder);
            Role role = entry.contestant().role();
            for (Measured measured : run.measure()) {
                results.add(new Result(contest, entry.size(), contestant, role, fork, measured));
            }
            ownSeconds += run.processorSeconds();
            reason = run.failure().orElse(null);
        }
        log.println(fork + "/" + settings.forks() + " " + entry + (reason == null ? "" : ": " + reason));
        if (reason != null && fork == 1) {
            absences.add(new Absence(contest, entry.size(), contestant, reason));
        }
    }
}
