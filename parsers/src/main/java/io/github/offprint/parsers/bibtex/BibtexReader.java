package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.bibtex.EntryParser.Outcome;
import io.github.offprint.parsers.bibtex.Segment.Kind;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads entry by entry. An entry whose parent has not come yet waits for it, and everything behind it waits too, so that papers
 * and problems come in the order of the file; what waits is bounded, and an entry that has waited so long does without its
 * parent, with a problem.
 */
final class BibtexReader implements PaperCursor {
    /** What may wait for a parent: this many steps, of so many characters. */
    private static final int MOST_WAITING = 20_000;

    private static final int MOST_CHARACTERS = 1 << 22;
    private static final CharMatcher MARKS = CharMatcher.anyOf(",;{}()");

    private final ReadContext context;
    private final Segmenter segmenter;
    private final EntryParser parser;
    private final Macros macros = new Macros();
    private final Keys keys = new Keys();
    private final Parents parents = new Parents();
    private final Inheritance inheritance;
    private final BibtexMapping mapping;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private long waitingCharacters;
    private boolean ended;

    BibtexReader(ReadContext context) throws IOException {
        this.context = context;
        this.segmenter = new Segmenter(context.characters(), context.limits());
        this.parser = new EntryParser(macros, this::report, context.limits().fields());
        this.inheritance = new Inheritance(parents, context::report);
        this.mapping = new BibtexMapping(context::report);
    }

    /** An entry that waits, or what is to be told behind one that waits. */
    private record Step(@Nullable RawEntry entry, Runnable told) {
        int length() {
            return entry == null ? 0 : entry.text().length();
        }
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (true) {
            Step step = waiting.peek();
            if (step == null && ended) {
                return Optional.empty();
            }
            if (step == null || !mayGo(step)) {
                readSegment();
                continue;
            }
            waiting.remove();
            waitingCharacters -= step.length();
            step.told.run();
            Optional<PaperRecord> record = step.entry == null ? Optional.empty() : record(step.entry);
            if (record.isPresent()) {
                return record;
            }
        }
    }

    private boolean mayGo(Step step) {
        return step.entry == null
                || ended
                || waiting.size() >= MOST_WAITING
                || waitingCharacters >= MOST_CHARACTERS
                || inheritance.isComplete(step.entry);
    }

    private Optional<PaperRecord> record(RawEntry entry) {
        inheritance.fill(entry);
        parents.release(entry);
        return mapping.paper(entry).map(paper -> new PaperRecord(paper, entry.span()));
    }

    /** Tells something now, or when what stands before it has been told. */
    private void tell(Runnable what) {
        if (waiting.isEmpty()) {
            what.run();
        } else {
            waiting.add(new Step(null, what));
        }
    }

    private void report(Problem problem) {
        tell(() -> context.report(problem));
    }

    // Segments

    private void readSegment() throws IOException {
        Position start = segmenter.here();
        Segment segment = segmenter.next();
        if (segment == null) {
            ended = true;
            return;
        }
        Segment closed = segment.kind() == Kind.UNCLOSED || segment.kind() == Kind.CUT ? segment.closed() : segment;
        if (closed.kind() == Kind.ENTRY) {
            entry(closed, start, closed.kind() == segment.kind() ? Braces.ALL : Braces.UNESCAPED);
        } else {
            segmenter.pass(segment, segment.text().length());
            noEntry(segment, start);
        }
    }

    private void noEntry(Segment segment, Position start) {
        Span whole = new Span(context.sourceName(), start, segmenter.here());
        String text = segment.text();
        switch (segment.kind()) {
            case TEXT -> ignored(text, start);
            case LEFTOVER -> leftover(text, start);
            case UNCLOSED ->
                problem(ProblemCode.MALFORMED_RECORD, whole, "the entry is not closed before the next one", text);
            case CUT -> problem(ProblemCode.TRUNCATED, whole, ProblemCode.TRUNCATED.meaning(), text);
            case TOO_LONG ->
                problem(
                        ProblemCode.OVERSIZED_RECORD,
                        whole,
                        "an entry of " + whole.length() + " characters was left out; the limit recordLength is "
                                + context.limits().recordLength(),
                        text);
            case TOO_DEEP ->
                problem(
                        ProblemCode.OVERSIZED_RECORD,
                        whole,
                        "an entry was left out for its braces in braces; the limit nesting is "
                                + context.limits().nesting(),
                        text);
            case ENTRY -> throw new IllegalStateException("an entry is read elsewhere");
        }
    }

    private void problem(ProblemCode code, Span span, String message, String text) {
        report(new Problem(code, span, message, Blanks.strip(text)));
    }

    private void ignored(String text, Position start) {
        visible(text, start).ifPresent(span -> tell(() -> context.ignore(span, IgnoredReason.SYNTAX)));
    }

    private void leftover(String text, Position start) {
        Span span = visible(text, start).orElseThrow();
        boolean marks = MARKS.or(CharMatcher.whitespace()).matchesAllOf(text);
        if (marks) {
            problem(ProblemCode.LOOSE_SYNTAX, span, ProblemCode.LOOSE_SYNTAX.meaning(), text);
        } else {
            problem(ProblemCode.STRAY_TEXT, span, "text between entries that seems to belong to one", text);
        }
    }

    /** The span of a text without the blanks around it; empty when there is nothing else. */
    private Optional<Span> visible(String text, Position start) {
        int from = Blanks.firstVisible(text);
        int to = Blanks.endOfVisible(text, from);
        return from == to
                ? Optional.empty()
                : Optional.of(new RawEntry(context.sourceName(), text, start).span(from, to));
    }

    // Entries

    private void entry(Segment segment, Position start, Braces braces) throws IOException {
        switch (Ascii.toLowerCase(EntryParser.word(segment.text(), segment.body()))) {
            case "comment", "preamble" -> {
                segmenter.pass(segment, segment.text().length());
                Span span = new Span(context.sourceName(), start, segmenter.here());
                tell(() -> context.ignore(span, IgnoredReason.SYNTAX));
            }
            case "string" -> parsed(segment, start, braces).ifPresent(this::define);
            default -> parsed(segment, start, braces).ifPresent(this::offer);
        }
    }

    /** Parses an entry and passes it; empty when it is broken. */
    private Optional<RawEntry> parsed(Segment segment, Position start, Braces braces) throws IOException {
        RawEntry entry = new RawEntry(context.sourceName(), segment.text(), start);
        Outcome outcome = parser.parse(entry, segment.body(), braces);
        segmenter.pass(segment, parser.length());
        entry.end(segmenter.here());
        if (braces == Braces.UNESCAPED) {
            entry.report(
                    this::report,
                    ProblemCode.LOOSE_SYNTAX,
                    "braces match only when those behind a backslash do not count");
        }
        if (outcome == Outcome.READ) {
            return Optional.of(entry);
        }
        String message = parser.length() < segment.text().length()
                ? "the entry is not closed before the next one"
                : "a quotation mark or a brace of the entry has no partner";
        problem(
                ProblemCode.MALFORMED_RECORD,
                entry.span(),
                message,
                segment.text().substring(0, parser.length()));
        return Optional.empty();
    }

    private void define(RawEntry entry) {
        for (RawField field : entry.fields()) {
            if (!macros.define(field.name(), field.value())) {
                entry.report(
                        this::report,
                        ProblemCode.INVALID_VALUE,
                        "the string grows beyond the limit; it stays undefined",
                        field);
            }
        }
        Span span = entry.span();
        tell(() -> context.ignore(span, IgnoredReason.SYNTAX));
    }

    private void offer(RawEntry entry) {
        keys.note(entry, this::report);
        parents.add(entry);
        if (entry.type().equals("xdata")) {
            Span span = entry.span();
            tell(() -> context.ignore(span, IgnoredReason.SYNTAX));
            return;
        }
        if (!waiting.isEmpty() || !Inheritance.parentsOf(entry).isEmpty()) {
            parents.hold(entry);
        }
        waiting.add(new Step(entry, () -> {}));
        waitingCharacters += entry.text().length();
    }
}
