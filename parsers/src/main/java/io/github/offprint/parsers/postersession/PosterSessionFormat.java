package io.github.offprint.parsers.postersession;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.parsers.lines.ProvenWriter;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code poster-session}: text copied from the pages of virtual conference sites (ICLR, ICML, NeurIPS and others
 * of the same software) and from older lists of accepted papers. Immutable and thread-safe.
 */
public final class PosterSessionFormat implements PaperFormat {
    /** The format; it has no options. */
    public PosterSessionFormat() {}

    @Override
    public String id() {
        return "poster-session";
    }

    @Override
    public String description() {
        return "text copied from a virtual conference site";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("txt");
    }

    @Override
    public Detection detect(Head head) {
        return PosterDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new PosterSessionReader(context);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return new ProvenWriter(this, context, new PosterSessionWriter());
    }
}
