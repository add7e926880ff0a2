package io.github.offprint.parsers.copied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.venueabstracts.VenueAbstractsFormat;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A listing of invented papers and what it says: {@code name.txt} beside {@code name.expected.json}. Papers stand there as
 * paper JSON, in the loose form that people write; problems with their line, code and text; ignored lines with their reason.
 *
 * @param format the format of its folder
 * @param file the listing
 * @param expected what a person found in it
 */
record CopiedListing(String format, Path file, JsonNode expected) {
    private static final String EXPECTED = ".expected.json";
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    /** All listings of a folder, in the order of their names. */
    static ImmutableList<CopiedListing> of(String format, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".txt"))
                    .sorted()
                    .map(file -> new CopiedListing(format, file, read(file)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(Path file) {
        String name = file.getFileName().toString();
        Path beside = file.resolveSibling(name.substring(0, name.indexOf('.')) + EXPECTED);
        try {
            return JSON.readTree(Files.readString(beside, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Folder and file without its extension. */
    String name() {
        String name = file.getFileName().toString();
        return file.resolveSibling("").getFileName() + "/" + name.substring(0, name.indexOf('.'));
    }

    /** Whether the file is in UTF-8 as it stands, so that its text can be looked at. */
    boolean isPlain() {
        return !file.getFileName().toString().startsWith("bytes-");
    }

    /** The text of a plain file. */
    String text() {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Source source() {
        return Source.of(file);
    }

    /** A reader that was told what the host of this listing knows. */
    PaperReader reader() {
        PaperReader reader = Offprint.reader();
        if (expected.has("gluedTitles")) {
            reader = reader.with(new VenueAbstractsFormat(VenueAbstractsFormat.GluedTitles.valueOf(
                    expected.get("gluedTitles").asText())));
        }
        return expected.has("asOf")
                ? reader.asOf(LocalDate.parse(expected.get("asOf").asText()))
                : reader;
    }

    /** The reading of the listing by its format. */
    Reading reading() {
        return reader().as(format).read(source());
    }

    /** What should be read, as lines. */
    String wanted() {
        List<Item> items = new ArrayList<>();
        for (JsonNode record : expected.get("papers")) {
            items.add(Item.paper(record.get("lines").asText(), json(paper(record.get("paper")))));
        }
        for (JsonNode problem : expected.get("problems")) {
            items.add(Item.problem(
                    problem.get("line").asLong(),
                    problem.get("code").asText() + " " + problem.get("text").asText()));
        }
        for (JsonNode ignored : expected.get("ignored")) {
            items.add(Item.ignored(
                    ignored.get("lines").asText(), ignored.get("reason").asText()));
        }
        return Item.lines(items);
    }

    /** What was read, as lines of the same form. */
    static String found(Reading reading) {
        List<Item> items = new ArrayList<>();
        reading.records().forEach(record -> items.add(Item.paper(lines(record.span()), json(record.paper()))));
        reading.problems()
                .forEach(problem ->
                        items.add(Item.problem(problem.span().start().line(), problem.code() + " " + problem.text())));
        reading.ignored()
                .forEach(ignored -> items.add(
                        Item.ignored(lines(ignored.span()), ignored.reason().name())));
        return Item.lines(items);
    }

    private static String lines(Span span) {
        return span.start().line() + "-" + span.end().line();
    }

    private static Paper paper(JsonNode node) {
        Reading reading = Offprint.reader().as("paper-jsonl").read(Source.text("expected", node.toString()));
        assertThat(reading.problems()).as("problems of an expectation").isEmpty();
        return reading.papers().list().get(0);
    }

    private static String json(Paper paper) {
        try {
            return JSON.writeValueAsString(paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
