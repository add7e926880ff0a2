package io.github.offprint.benchmarks.querying;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Papers;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Scale;

/** Questions to papers in memory: with an index and without, in several engines, after each has built what it needs. */
public final class QueryContest implements Contest {
    /** H2 takes part up to here. */
    private static final int MOST = 100_000;

    @Override
    public String name() {
        return "query";
    }

    @Override
    public String title() {
        return "Questions to papers in memory, after building what they need";
    }

    @Override
    public Scale scale() {
        return Scale.COLLECTIONS;
    }

    @Override
    public ImmutableList<Contestant> contestants() {
        return ImmutableList.of(
                EngineContestant.peer("loop", (papers, folder) -> new LoopEngine(papers)),
                EngineContestant.peer("parallel stream", (papers, folder) -> new ParallelEngine(papers)),
                EngineContestant.peer("CQEngine", (papers, folder) -> new CqEngine(papers)),
                EngineContestant.peer("Lucene", LuceneEngine::new),
                EngineContestant.peer("H2", (papers, folder) -> new H2Engine(papers))
                        .upTo(MOST),
                EngineContestant.ours(
                        "Offprint",
                        (papers, folder) -> new OffprintEngine(Papers.of(papers).indexed())),
                EngineContestant.ours("Offprint, no index", (papers, folder) -> new OffprintEngine(Papers.of(papers))));
    }
}
