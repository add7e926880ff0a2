package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.base.CharMatcher;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.json.ElementScanner.End;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: each line is a record and is parsed on its own, so that a bad line costs itself and no other. What people
 * and programs make of it is read as well: an object spread over lines, several objects on one line, a JSON array with one
 * element on each line.
 */
final class PaperLinesReader implements PaperCursor {
    /** The marks of an array with one element on each line. */
    private static final CharMatcher ARRAY_MARKS = CharMatcher.anyOf("[],").or(CharMatcher.whitespace());

    private final ReadContext context;
    private final LineQueue lines;
    private final RecordParser parser;
    private final Queue<PaperRecord> ready = new ArrayDeque<>();
    /** What follows an object spread over lines in its last line. */
    private @Nullable JsonText rest;

    private @Nullable Line restLine;

    PaperLinesReader(ReadContext context) throws IOException {
        this.context = context;
        this.lines = new LineQueue(context.lines());
        this.parser = new RecordParser(context);
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (ready.isEmpty() && readLine()) {
            // A line may bring no record, or several.
        }
        return Optional.ofNullable(ready.poll());
    }

    private boolean readLine() throws IOException {
        JsonText text = rest;
        Line line = text == null ? lines.take() : restLine;
        rest = null;
        if (line == null) {
            return false;
        }
        values(text == null ? withoutPadding(JsonText.of(line)) : text, line);
        return true;
    }

    /** A writer that crashed leaves NUL characters where it was about to write; the record may follow them on the line. */
    private JsonText withoutPadding(JsonText text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == 0) {
            end++;
        }
        if (end > 0) {
            report(ProblemCode.STRAY_TEXT, "NUL characters stand where a record belongs", text.part(0, end));
        }
        return text.part(end, text.length());
    }

    /** Reads the values of a text that ends where its line does. */
    private void values(JsonText text, Line line) throws IOException {
        int done = 0;
        try (JsonParser in = parser.parser(text)) {
            while (in.nextToken() != null) {
                done = value(in, text, done);
            }
        } catch (StreamConstraintsException e) {
            parser.tooDeep(text.trimmed(done));
        } catch (JsonProcessingException e) {
            if (JsonSyntax.isUnfinished(e)) {
                unfinished(text.trimmed(done), line, JsonSyntax.isInText(e));
            } else {
                damaged(text.trimmed(done), done > 0, parser.complaint(e, text));
            }
        }
    }

    /** Reads the value the parser stands on and gives where it ends. */
    private int value(JsonParser in, JsonText text, int done) throws IOException {
        int start = (int) in.currentTokenLocation().getCharOffset();
        if (in.isExpectedStartObjectToken()) {
            PaperDraft draft = RecordReader.read(in, text);
            int end = (int) in.currentLocation().getCharOffset();
            if (done > 0) {
                report(ProblemCode.LOOSE_SYNTAX, "a line end is missing before this record", text.part(start, end));
            }
            JsonText record = text.part(start, end);
            parser.finish(draft, record).ifPresent(paper -> keep(paper, record));
            return end;
        }
        in.skipChildren();
        in.finishToken();
        int end = (int) in.currentLocation().getCharOffset();
        parser.malformed(text.part(start, end).trimmed(0), RecordParser.NO_OBJECT);
        return end;
    }

    private void keep(Paper paper, JsonText record) {
        ready.add(new PaperRecord(paper, record.span()));
    }

    private void damaged(JsonText rest, boolean behindRecord, String complaint) {
        if (ARRAY_MARKS.matchesAllOf(rest.text())) {
            arrayMarks(rest);
        } else if (behindRecord && rest.charAt(0) != '{') {
            report(ProblemCode.STRAY_TEXT, "text stands behind a record on its line", rest);
        } else {
            parser.malformed(rest, complaint);
        }
    }

    private void arrayMarks(JsonText marks) {
        report(ProblemCode.LOOSE_SYNTAX, "the marks of a JSON array stand between the records", marks);
    }

    /** Deals with a value that its line does not finish: the lines below may. */
    private void unfinished(JsonText rest, Line line, boolean inText) throws IOException {
        if (rest.charAt(0) == '{' && !inText) {
            LineRun run = new LineRun(lines, line, (int) (rest.start().offset() - line.offset()));
            if (run.goesOn()) {
                overLines(run, rest);
                return;
            }
        }
        if (ARRAY_MARKS.matchesAllOf(rest.text())) {
            arrayMarks(rest);
        } else {
            endedEarly(rest);
        }
    }

    private void endedEarly(JsonText text) throws IOException {
        if (lines.peek() == null) {
            report(ProblemCode.TRUNCATED, ProblemCode.TRUNCATED.meaning(), text);
        } else {
            parser.malformed(text, "the record is not closed before the next one");
        }
    }

    /** Reads an object that is spread over lines. */
    private void overLines(LineRun run, JsonText opener) throws IOException {
        int limit = context.limits().recordLength();
        TextWindow window = new TextWindow(run, opener.source(), opener.start(), 2 * opener.length() + 1024);
        ElementScanner scanner = new ElementScanner(window, Layout.own());
        End end = scanner.scan(limit, -1, false);
        switch (end) {
            case CLOSED, PAPERS -> {
                JsonText record = window.take(scanner.length());
                parser.paper(record).ifPresent(paper -> keep(paper, record));
                run.end(LineRun.Stop.BEFORE_NEXT_LINE);
                rest = window.takeAll();
                restLine = run.last();
            }
            case INPUT_ENDED -> endedEarly(window.takeAll().trimmed(0));
            case BROKEN, TOO_LONG -> broken(run, window, scanner.length());
        }
    }

    /** Gives up an object that is spread over lines: one problem for all of them. */
    private void broken(LineRun run, TextWindow window, int at) throws IOException {
        if (run.isAtLineStart(at) && window.at(at) == '{') {
            lines.giveBack(run.last());
            parser.malformed(window.take(run.lastStart()).trimmed(0), "the record is not closed before the next one");
            return;
        }
        run.end(LineRun.Stop.BEFORE_BRACE);
        window.reaches(context.limits().recordLength());
        run.end(LineRun.Stop.BEFORE_NEXT_LINE);
        parser.malformed(window.takeAll().trimmed(0), "brackets or quotes are missing or in excess");
    }

    private void report(ProblemCode code, String message, JsonText text) {
        context.report(new Problem(code, text.span(), message, text.text()));
    }
}
