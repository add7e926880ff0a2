package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes copied text that reads back as what was written. Such text has no syntax that could be escaped: whether a line is a
 * title or an abstract is told by its looks and its neighbours. So each paper is read before it is written, below the papers
 * before it, at the end of the text and above another one; what is misread there is given up and reported.
 *
 * <p>Takes the memory of a few papers.
 */
public final class ProvenWriter implements PaperWriter {
    /** So many papers stand above the one in question when it is tried. */
    private static final int ABOVE = 5;
    /** So many of them must come out as before. The topmost have lost what stood above them. */
    private static final int ABOVE_PROVEN = 3;

    private final PaperFormat format;
    private final WriteContext context;
    private final TextForm form;
    private final Deque<Paper> above = new ArrayDeque<>();
    private boolean whole = true;
    private String heading = "";

    /** A writer at the start of a text. */
    public ProvenWriter(PaperFormat format, WriteContext context, TextForm form) {
        this.format = format;
        this.context = context;
        this.form = form;
    }

    @Override
    public void write(Paper paper) throws IOException {
        if (PlainText.of(paper.title()).isEmpty()) {
            context.lose(paper, "title", "has nothing that can be printed");
            return;
        }
        Paper printable = form.printable(paper);
        for (Paper attempt : form.attempts(printable)) {
            if (isProven(attempt)) {
                print(attempt);
                PaperDifference.report(context, paper, printable, attempt);
                return;
            }
        }
        context.lose(paper, "title", PaperDifference.MISREAD);
    }

    private boolean isProven(Paper attempt) throws IOException {
        ImmutableList<Paper> last =
                ImmutableList.<Paper>builder().addAll(above).add(attempt).build();
        ImmutableList<Paper> between = ImmutableList.<Paper>builder()
                .addAll(last)
                .add(form.neighbour(attempt))
                .build();
        return readsBack(between, 2) && readsBack(last, 1);
    }

    /** Whether papers read back, counted from the last one: the new ones and some of those above. */
    private boolean readsBack(ImmutableList<Paper> papers, int added) throws IOException {
        ImmutableList<Paper> read = ReadBack.papers(format, text(papers));
        if (whole) {
            return read.equals(papers);
        }
        int proven = added + ABOVE_PROVEN;
        return read.size() >= proven
                && read.subList(read.size() - proven, read.size())
                        .equals(papers.subList(papers.size() - proven, papers.size()));
    }

    private String text(Iterable<Paper> papers) {
        StringBuilder text = new StringBuilder();
        String over = "";
        for (Paper paper : papers) {
            String own = form.heading(paper);
            text.append(own.equals(over) ? "" : own).append(form.record(paper));
            over = own;
        }
        return text.toString();
    }

    private void print(Paper paper) throws IOException {
        Writer out = context.out();
        String own = form.heading(paper);
        if (!own.equals(heading)) {
            out.write(own);
            heading = own;
        }
        out.write(form.record(paper));
        above.add(paper);
        if (above.size() > ABOVE) {
            above.remove();
            whole = false;
        }
    }
}
