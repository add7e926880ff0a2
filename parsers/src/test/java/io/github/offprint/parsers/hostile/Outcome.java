package io.github.offprint.parsers.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one input: the papers as their JSON with their places, the problems, that of the exception that ended
 * the reading among them, and whatever else was thrown.
 */
record Outcome(
        ImmutableList<String> records,
        ImmutableList<JsonNode> papers,
        ImmutableList<Problem> problems,
        boolean refused,
        @Nullable Throwable crash) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads on a thread whose stack recursion in the input would overflow. */
    static Outcome of(PaperReader reader, Source source) throws InterruptedException {
        List<Outcome> outcome = new ArrayList<>();
        Thread small = new Thread(null, () -> outcome.add(read(reader, source)), "reader", 256 << 10);
        small.start();
        small.join();
        return outcome.get(0);
    }

    private static Outcome read(PaperReader reader, Source source) {
        List<PaperRecord> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean refused = false;
        Throwable crash = null;
        try (PaperStream stream = reader.onProblem(problems::add).stream(source)) {
            stream.records().forEach(records::add);
        } catch (ReadException e) {
            problems.add(e.problem());
            refused = true;
        } catch (RuntimeException | Error e) {
            crash = e;
        }
        ImmutableList<JsonNode> papers = records.stream()
                .<JsonNode>map(record -> JSON.valueToTree(record.paper()))
                .collect(ImmutableList.toImmutableList());
        return new Outcome(
                records.stream().map(Outcome::line).collect(ImmutableList.toImmutableList()),
                papers,
                ImmutableList.copyOf(problems),
                refused,
                crash);
    }

    private static String line(PaperRecord record) {
        try {
            return record.span() + " " + record.span().end() + " " + JSON.writeValueAsString(record.paper());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ImmutableList<String> titles() {
        return papers.stream().map(paper -> paper.get("title").textValue()).collect(ImmutableList.toImmutableList());
    }

    /** Every text that a host can come by. */
    Stream<String> texts() {
        return Stream.concat(
                papers.stream().flatMap(Outcome::texts),
                problems.stream().flatMap(problem -> Stream.of(problem.message(), problem.text(), problem.toString())));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : Stream.concat(
                        Streams.stream(node.fieldNames()), Streams.stream(node).flatMap(Outcome::texts));
    }
}
