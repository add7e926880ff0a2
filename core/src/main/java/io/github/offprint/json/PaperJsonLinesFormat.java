package io.github.offprint.json;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * JSON Lines of papers: one object of the {@linkplain PaperJsonFormat paper JSON} on each line. Lossless both ways.
 *
 * <p>A line is parsed on its own, so a bad one costs itself. LF, CR LF and a lone CR end a line; U+2028 and its kin do not, and
 * are escaped in writing for those programs that think they do. An object spread over lines and several objects on one line are
 * read as well.
 *
 * <p>Immutable and thread-safe.
 */
public final class PaperJsonLinesFormat implements PaperFormat {
    /** The format. */
    public PaperJsonLinesFormat() {}

    /** Gives {@code paper-jsonl}. */
    @Override
    public String id() {
        return "paper-jsonl";
    }

    @Override
    public String description() {
        return "the library's own JSON, one paper on each line";
    }

    /** Gives {@code jsonl} and {@code ndjson}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("jsonl", "ndjson");
    }

    /** Judges by the keys of the first object and by whether another starts a line below it. */
    @Override
    public Detection detect(Head head) {
        return JsonHead.of(head).asLines();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new PaperLinesReader(context);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** Writes one object on each line. Nothing is lost. */
    @Override
    public PaperWriter writer(WriteContext context) {
        return new PaperLinesWriter(context);
    }
}
