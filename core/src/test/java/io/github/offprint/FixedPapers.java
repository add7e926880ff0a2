package io.github.offprint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import java.util.Iterator;
import java.util.Optional;

/** A format that reads the same papers whatever it is given. */
class FixedPapers implements PaperFormat {
    private final ImmutableList<Paper> papers;

    FixedPapers(Paper... papers) {
        this.papers = ImmutableList.copyOf(papers);
    }

    @Override
    public String id() {
        return "fixed";
    }

    @Override
    public String description() {
        return "papers of a test";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of();
    }

    @Override
    public Detection detect(Head head) {
        return Detection.of(1, "it reads anything");
    }

    @Override
    public PaperCursor open(ReadContext context) {
        Span span = new Span(context.sourceName(), Position.START, new Position(1, 2, 1));
        Iterator<Paper> next = papers.iterator();
        return () -> next.hasNext() ? Optional.of(new PaperRecord(next.next(), span)) : Optional.empty();
    }
}
