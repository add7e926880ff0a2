package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.format.Loss;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

/** Papers as text: as the library writes them, and in the layouts that other programs give the same JSON. */
final class Written {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Written() {}

    static String by(PaperFormat format, Iterable<Paper> papers) {
        return by(format, papers, loss -> {
            throw new AssertionError("nothing is lost in JSON, yet " + loss);
        });
    }

    static String by(PaperFormat format, Iterable<Paper> papers, Consumer<Loss> losses) {
        StringWriter out = new StringWriter();
        WriteContext context = new WriteContext() {
            @Override
            public Writer out() {
                return out;
            }

            @Override
            public void lose(Loss loss) {
                losses.accept(loss);
            }
        };
        try (PaperWriter writer = format.writer(context)) {
            for (Paper paper : papers) {
                writer.write(paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Whether no text reads as a placeholder: another program would write it without the escape that says it is meant. */
    static boolean isPlain(Iterable<Paper> papers) {
        return !by(Outcome.JSON, papers).contains("\"\\u00");
    }

    /** The array on one line, as most programs write it. */
    static String compact(Iterable<Paper> papers) {
        return by(Outcome.JSON, papers).replace("\n", "");
    }

    /** The array with each value on a line of its own, as people like to look at it. */
    static String pretty(Iterable<Paper> papers) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(compact(papers)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
