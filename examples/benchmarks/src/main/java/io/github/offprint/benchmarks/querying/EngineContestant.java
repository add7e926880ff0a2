package io.github.offprint.benchmarks.querying;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.model.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/**
 * An engine in the contest: first it is built, once, then it is asked.
 *
 * @param most the number of papers up to which it takes part
 */
record EngineContestant(String name, Role role, Builder builder, int most) implements Contestant {
    /** Builds an engine, which may put files into a folder. */
    @FunctionalInterface
    interface Builder {
        Engine build(List<Paper> papers, Path folder) throws Exception;
    }

    static EngineContestant peer(String name, Builder builder) {
        return new EngineContestant(name, Role.PEER, builder, Integer.MAX_VALUE);
    }

    static EngineContestant ours(String name, Builder builder) {
        return new EngineContestant(name, Role.OURS, builder, Integer.MAX_VALUE);
    }

    /** The same engine, which takes part up to so many papers. */
    EngineContestant upTo(int papers) {
        return new EngineContestant(name, role, builder, papers);
    }

    @Override
    public Optional<String> absence(int papers) {
        return papers <= most ? Optional.empty() : Optional.of("takes longer to load than all others together");
    }

    @Override
    public ImmutableList<Task> prepare(Input input) {
        List<Paper> papers = ManyPapers.of(input.papers());
        FutureTask<Engine> engine = new FutureTask<>(() -> builder.build(papers, input.folder()));
        Task build = new Task(
                "build",
                Measure.TIME_ONCE,
                () -> {
                    engine.run();
                    return engine.get().count(Question.YEARS);
                },
                () -> papers.size());
        return ImmutableList.<Task>builder()
                .add(build)
                .addAll(Asking.tasks(engine::get))
                .build();
    }
}
