package org.example.lab;

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
 * The list that our lab has kept since before there was a library for it:
 *
 * <pre>
 * lab list
 * # a comment
 * * Counting Herons from Far Away
 *   by Nils Ødegaard; Ines de la Vega
 *   on 2023-11
 *   see https://herons.example/guide
 * </pre>
 *
 * <p>A star begins a paper; the lines below it that are set in say who wrote it, when, and where to find it, in any order and
 * each at most once.
 */
public final class LabListFormat implements PaperFormat {
    /** How every list begins, which nothing else does. */
    static final String FIRST_LINE = "lab list";

    /** The format; it has nothing to be set. */
    public LabListFormat() {}

    @Override
    public String id() {
        return "lab-list";
    }

    @Override
    public String description() {
        return "the reading list of our lab";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("lab");
    }

    @Override
    public Detection detect(Head head) {
        String first = head.text().lines().findFirst().orElse("");
        return first.strip().equals(FIRST_LINE)
                ? Detection.of(0.95, "the first line is \"" + FIRST_LINE + "\"")
                : Detection.none();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new LabListReader(context);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) throws IOException {
        return new LabListWriter(context);
    }
}
