package io.github.offprint.parsers.tagged;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.problem.Problem;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.util.List;

/**
 * A file that lies beside a test, with what must come of it in a file of the same name: papers as JSON, each behind the lines it
 * stands on, then the problems, then what is ignored.
 */
public final class Example {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Example() {}

    /** What a format makes of a file. */
    public static ImmutableList<String> read(PaperFormat format, Class<?> beside, String file) throws IOException {
        return lines(PaperReader.of(Formats.of(format)).read(Source.text("example", text(beside, file))));
    }

    /** What must come of it. */
    public static List<String> expected(Class<?> beside, String file) throws IOException {
        return Resources.readLines(Resources.getResource(beside, file + ".expected"), UTF_8);
    }

    /** The text of a file beside a class. */
    public static String text(Class<?> beside, String file) throws IOException {
        return Resources.toString(Resources.getResource(beside, file), UTF_8);
    }

    private static ImmutableList<String> lines(Reading reading) throws JsonProcessingException {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (PaperRecord record : reading.records()) {
            lines.add(record.span().start().line() + "-" + record.span().end().line() + " "
                    + JSON.writeValueAsString(record.paper()));
        }
        for (Problem problem : reading.problems()) {
            lines.add(problem.span().start() + " " + problem.severity() + " " + problem.code() + " " + problem.message()
                    + ": " + problem.excerpt());
        }
        for (Ignored ignored : reading.ignored()) {
            lines.add(ignored.span().start() + " ignored " + ignored.reason());
        }
        return lines.build();
    }
}
