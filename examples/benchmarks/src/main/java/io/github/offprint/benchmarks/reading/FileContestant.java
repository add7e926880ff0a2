package io.github.offprint.benchmarks.reading;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A reader of a file.
 *
 * @param most the number of papers up to which it takes part
 */
record FileContestant(String name, Role role, Reading reading, int most) implements Contestant {
    /** Reads a file and gives a number that tells what was read. */
    @FunctionalInterface
    interface Reading {
        long read(byte[] file) throws Exception;
    }

    static FileContestant limit(String name, Reading reading) {
        return new FileContestant(name, Role.LIMIT, reading, Integer.MAX_VALUE);
    }

    static FileContestant peer(String name, Reading reading) {
        return new FileContestant(name, Role.PEER, reading, Integer.MAX_VALUE);
    }

    /** The library with everything on: the format found from the content, places and problems kept. */
    static FileContestant offprint(ToLongFunction<Paper> answer) {
        PaperReader reader = Offprint.reader().limits(Limits.batch());
        return new FileContestant(
                "Offprint",
                Role.OURS,
                file -> {
                    try (PaperStream stream =
                            reader.stream(Source.stream("file", () -> new ByteArrayInputStream(file)))) {
                        return stream.papers().mapToLong(answer).sum();
                    }
                },
                Integer.MAX_VALUE);
    }

    /** The same reader, which takes part up to so many papers. */
    FileContestant upTo(int papers) {
        return new FileContestant(name, role, reading, papers);
    }

    @Override
    public Optional<String> absence(int papers) {
        return papers <= most
                ? Optional.empty()
                : Optional.of("slows down with the size of the file, so that one pass would take minutes");
    }

    @Override
    public ImmutableList<Task> prepare(Input input) throws Exception {
        byte[] file = Files.readAllBytes(input.file());
        return ImmutableList.of(Task.timed("read", () -> reading.read(file)));
    }
}
