package io.github.offprint.parsers.huggingface;

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
 * The format {@code huggingface-papers}: text copied from the daily, search and trending pages of Hugging Face papers.
 * Immutable and thread-safe.
 */
public final class HuggingFacePapersFormat implements PaperFormat {
    /** The format; it has no options. */
    public HuggingFacePapersFormat() {}

    @Override
    public String id() {
        return "huggingface-papers";
    }

    @Override
    public String description() {
        return "text copied from a papers page of Hugging Face";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("txt");
    }

    @Override
    public Detection detect(Head head) {
        return CardDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new HuggingFaceReader(context);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return new ProvenWriter(this, context, new HuggingFacePapersWriter());
    }
}
