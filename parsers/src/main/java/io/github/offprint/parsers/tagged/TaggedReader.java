package io.github.offprint.parsers.tagged;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.tagged.Dialect.Continuation;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a tagged file into records. The cut depends on the tags at the borders alone, so that damage inside a record stays there:
 * a tag that opens a record closes the one before it, whose own end is missing; fields that no tag has opened are a record
 * without a head. Used by one thread.
 */
public final class TaggedReader {
    /** So much text behind a blank line waits to be told whether it belongs to the record before it. */
    private static final int MOST_WAITING = 1 << 16;

    private final ReadContext context;
    private final Dialect dialect;
    private final Optional<String> closingTag;
    private final LineCursor lines;
    private final StrayText stray;
    private final List<Line> waiting = new ArrayList<>();
    private int waitingLength;
    private @Nullable OpenRecord open;
    private @Nullable TaggedRecord ready;

    /** A reader at the start of the text of a context. */
    public TaggedReader(ReadContext context, Dialect dialect) throws IOException {
        this.context = context;
        this.dialect = dialect;
        this.closingTag = dialect.closingTag();
        this.lines = context.lines();
        this.stray = new StrayText(context);
    }

    /** The next record, or empty at the end of the text. */
    public Optional<TaggedRecord> next() throws IOException {
        ready = null;
        if (open != null) {
            stray.report();
        }
        while (ready == null) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                finish();
                return Optional.ofNullable(ready);
            }
            if (!Blanks.isBlank(line.get().text())) {
                take(line.get());
            }
        }
        return Optional.of(ready);
    }

    private void take(Line line) {
        if (closingTag.isEmpty() && open != null && open.isApart(line)) {
            close();
        }
        Optional<Tag> tag = dialect.tag(line.text());
        if (tag.isEmpty()) {
            untagged(line);
        } else if (closingTag.filter(tag.get().name()::equals).isPresent()) {
            closing(tag.get(), line);
        } else {
            take(tag.get(), line);
        }
    }

    private void take(Tag tag, Line line) {
        switch (dialect.mark(tag.name())) {
            case OPENS -> {
                closeEarly(line);
                open(tag, line, false);
            }
            case FRAMES -> {
                closeEarly(line);
                context.ignore(line.visible(), IgnoredReason.SYNTAX);
            }
            case FIELD -> field(tag, line);
        }
    }

    private void open(Tag tag, Line line, boolean headless) {
        if (ready == null) {
            stray.report();
        }
        open = new OpenRecord(context.limits(), line, headless);
        open.begin(tag, line);
    }

    private void field(Tag tag, Line line) {
        if (open == null) {
            open(tag, line, closingTag.isPresent());
        } else {
            goOnWithWaiting(open);
            open.begin(tag, line);
        }
    }

    /** A line without a tag goes on with the value above it; behind a blank line that is known only when the next tag comes. */
    private void untagged(Line line) {
        if (open == null) {
            stray.add(line);
        } else if (waiting.isEmpty() && !open.isApart(line)) {
            goOn(open, line);
        } else {
            waiting.add(line);
            waitingLength += line.text().length() + 1;
            if (waitingLength > MOST_WAITING) {
                goOnWithWaiting(open);
            }
        }
    }

    private void goOn(OpenRecord record, Line line) {
        if (dialect.continuation() == Continuation.INDENTED
                && !Blanks.isSpace(line.text().charAt(0))) {
            context.report(new Problem(
                    ProblemCode.UNCERTAIN_LINES,
                    line.visible(),
                    "a line without a tag that is not indented; it is read as part of the value above it",
                    Blanks.strip(line.text())));
        }
        record.goOn(line);
    }

    private void goOnWithWaiting(OpenRecord record) {
        waiting.forEach(line -> goOn(record, line));
        forgetWaiting();
    }

    private void closing(Tag tag, Line line) {
        boolean bare = Blanks.isBlank(line.text().substring(tag.value()));
        if (open == null) {
            stray.report();
            if (bare) {
                report(ProblemCode.LOOSE_SYNTAX, line, tag.name() + " closes no record");
            } else {
                stray.add(line);
            }
            return;
        }
        goOnWithWaiting(open);
        if (bare) {
            open.close(line);
            close();
        } else {
            // A wrapped value may begin with the letters of the tag; an end has nothing behind it.
            report(
                    ProblemCode.UNCERTAIN_LINES,
                    line,
                    tag.name() + " with text behind it; the line is read as part of the value above it");
            open.goOn(line);
        }
    }

    private void report(ProblemCode code, Line line, String message) {
        context.report(new Problem(code, line.visible(), message, Blanks.strip(line.text())));
    }

    /** Closes a record that its own end does not close. */
    private void closeEarly(Line next) {
        if (open != null) {
            if (closingTag.isPresent() && !open.isHeadless()) {
                report(
                        ProblemCode.LOOSE_SYNTAX,
                        next,
                        "the record before this line has no " + closingTag.get() + "; it was read");
            }
            setWaitingApart();
            close();
        }
    }

    /** What stands behind a blank line belongs to a record only when that goes on. */
    private void setWaitingApart() {
        waiting.forEach(stray::add);
        forgetWaiting();
    }

    private void forgetWaiting() {
        waiting.clear();
        waitingLength = 0;
    }

    private void close() {
        OpenRecord record = open;
        open = null;
        if (record == null) {
            return;
        }
        if (record.isOversized()) {
            context.report(record.oversized());
        } else {
            ready = record.finish();
        }
    }

    private void finish() {
        stray.report();
        OpenRecord last = open;
        if (last == null) {
            return;
        }
        setWaitingApart();
        close();
        if (ready != null && closingTag.isPresent() && !last.isHeadless()) {
            Field end = ready.fields().get(ready.fields().size() - 1);
            context.report(new Problem(
                    ProblemCode.TRUNCATED,
                    end.span(),
                    "the input ends before the " + closingTag.get() + " of its last record; it was read so far",
                    end.text()));
        }
        stray.report();
    }
}
