package io.github.offprint.benchmarks.memory;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.Papers;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Scale;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.benchmarks.querying.CqEngine;
import io.github.offprint.benchmarks.querying.ManyPapers;
import io.github.offprint.json.PaperJsonLinesFormat;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphStats;

/** Bytes of heap for a paper that was read from a file, and what an index adds to it. */
public final class HeapContest implements Contest {
    private final Abstracts abstracts;

    /** Whether papers have abstracts. */
    public enum Abstracts {
        /** Titles, authors, venues, years and upvotes. */
        ABSENT("heap", "Bytes of heap for a paper without an abstract"),
        /** The same with an abstract of some 180 words. */
        PRESENT("heap-abstracts", "Bytes of heap for a paper with an abstract of some 180 words");

        private final String name;
        private final String title;

        Abstracts(String name, String title) {
            this.name = name;
            this.title = title;
        }
    }

    /** The contest. */
    public HeapContest(Abstracts abstracts) {
        this.abstracts = abstracts;
    }

    @Override
    public String name() {
        return abstracts.name;
    }

    @Override
    public String title() {
        return abstracts.title;
    }

    @Override
    public Scale scale() {
        return Scale.FILES;
    }

    @Override
    public void write(int papers, Path file) {
        List<Paper> written = abstracts == Abstracts.ABSENT ? ManyPapers.of(papers) : ManyPapers.withAbstracts(papers);
        Papers.of(written).write(file, new PaperJsonLinesFormat());
    }

    @Override
    public ImmutableList<Contestant> contestants() {
        return ImmutableList.of(
                new Holder("plain objects", Role.PEER, HeapContest::plainObjects),
                new Holder("CQEngine", Role.PEER, HeapContest::cqEngine),
                new Holder("Offprint", Role.OURS, HeapContest::offprint));
    }

    /** Holds papers. */
    private record Holder(String name, Role role, Weighing weighing) implements Contestant {
        @Override
        public ImmutableList<Task> prepare(Input input) throws IOException {
            return weighing.tasks(read(input.file()));
        }
    }

    @FunctionalInterface
    private interface Weighing {
        ImmutableList<Task> tasks(Papers papers);
    }

    private static Papers read(Path file) {
        return Offprint.reader().limits(Limits.batch()).read(file).papers();
    }

    private static ImmutableList<Task> plainObjects(Papers papers) {
        List<PlainPaper> plain = new ArrayList<>();
        papers.forEach(paper -> plain.add(PlainPaper.of(paper)));
        return ImmutableList.of(Task.heap("papers", papers.size(), () -> bytes(plain) / papers.size()));
    }

    private static ImmutableList<Task> cqEngine(Papers papers) {
        return ImmutableList.of(index(papers, new CqEngine(papers.list())));
    }

    private static ImmutableList<Task> offprint(Papers papers) {
        return ImmutableList.of(
                Task.heap("papers", papers.size(), () -> bytes(papers) / papers.size()),
                index(papers, papers.indexed()));
    }

    private static Task index(Papers papers, Object withIndex) {
        return Task.heap("index", papers.size(), () -> (bytes(withIndex, papers) - bytes(papers)) / papers.size());
    }

    private static long bytes(Object... roots) {
        return GraphStats.parseInstance(roots).totalSize();
    }
}
