package io.github.offprint.benchmarks.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a run found out; {@link Markdown} makes it readable.
 *
 * @param profiles by contest and question, as {@code contest: question}
 */
record Report(Machine machine, List<Result> results, List<Absence> absences, Map<String, Profile> profiles) {
    private static final JsonMapper JSON = new JsonMapper();

    Report {
        results = List.copyOf(results);
        absences = List.copyOf(absences);
        profiles = Map.copyOf(profiles);
    }

    /** This report and another of the same machine, as one. */
    Report plus(Report other) {
        Map<String, Profile> both = new LinkedHashMap<>(profiles);
        both.putAll(other.profiles);
        return new Report(
                machine.plus(other.machine),
                ImmutableList.copyOf(Iterables.concat(results, other.results)),
                ImmutableList.copyOf(Iterables.concat(absences, other.absences)),
                both);
    }

    /** Reads what {@link #write} wrote. */
    static Report read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Report.class);
    }

    /** Writes it as JSON. */
    void write(Path file) {
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of a profile. */
    static String profileOf(String contest, String question) {
        return contest + ": " + question;
    }
}
