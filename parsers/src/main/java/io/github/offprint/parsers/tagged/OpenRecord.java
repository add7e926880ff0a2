package io.github.offprint.parsers.tagged;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Line;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record whose end is not reached yet. Holds no more than the limits allow: what is larger is walked through, and left out
 * with a problem. Used by one thread.
 */
final class OpenRecord {
    /** So many blank lines in a row are kept; a flood of them says nothing. */
    static final int BLANK_LINES_KEPT = 16;

    private static final int SHOWN = 200;
    /** A name comes in up to four lines: in full, with initials, with an address, with a number. */
    private static final int LINES_OF_AN_AUTHOR = 4;

    private final Limits limits;
    private final boolean headless;
    private final String source;
    private final Position start;
    private Position end;
    private long lastLine;
    private long lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private String tag = "";
    private int valueStart;
    private Position fieldStart;
    private @Nullable String excess;

    OpenRecord(Limits limits, Line line, boolean headless) {
        this.limits = limits;
        this.headless = headless;
        this.source = line.source();
        this.start = line.position(Blanks.firstVisible(line.text()));
        this.end = start;
        this.fieldStart = start;
        this.lastLine = line.number();
    }

    boolean isHeadless() {
        return headless;
    }

    /** Whether blank lines lie between what the record holds and this line. */
    boolean isApart(Line line) {
        return line.number() > lastLine + 1;
    }

    void begin(Tag found, Line line) {
        endField();
        int from = Blanks.firstVisible(line.text());
        tag = found.name();
        fieldStart = line.position(from);
        valueStart = found.value() - from;
        field.append(line.text(), from, line.text().length());
        add(line);
    }

    /** Goes on with the value of the last field. */
    void goOn(Line line) {
        if (isApart(line)) {
            field.append('\n');
        }
        field.append('\n').append(line.text());
        add(line);
    }

    /** Takes the line that closes the record. */
    void close(Line line) {
        endField();
        add(line);
    }

    private void add(Line line) {
        if (text.length() > 0) {
            text.append("\n".repeat((int) Math.min(line.number() - lastLine, BLANK_LINES_KEPT)));
        }
        text.append(line.text());
        lines++;
        lastLine = line.number();
        end = line.position(Blanks.endOfVisible(line.text(), 0));
        measure();
    }

    private void endField() {
        if (tag.isEmpty()) {
            return;
        }
        if (excess == null) {
            String whole = field.toString();
            int visible = Blanks.endOfVisible(whole, valueStart);
            fields.add(new Field(tag, whole.substring(0, visible), valueStart, new Span(source, fieldStart, end)));
        }
        field.setLength(0);
        tag = "";
    }

    private void measure() {
        long length = end.offset() - start.offset();
        long most = limits.fields() + (long) LINES_OF_AN_AUTHOR * limits.authors();
        if (length > limits.recordLength()) {
            excess = "characters; the limit recordLength is " + limits.recordLength();
        } else if (lines > most) {
            excess = "lines; the limits fields and authors are " + limits.fields() + " and " + limits.authors();
        }
        if (excess != null) {
            fields.clear();
            field.setLength(0);
            text.setLength(Math.min(text.length(), SHOWN));
        }
    }

    /** Whether the record is larger than the limits allow. */
    boolean isOversized() {
        return excess != null;
    }

    /** What to say of a record that is too large. */
    Problem oversized() {
        return new Problem(
                ProblemCode.OVERSIZED_RECORD, span(), "a record was left out: it has more " + excess, text.toString());
    }

    private Span span() {
        return new Span(source, start, end);
    }

    TaggedRecord finish() {
        endField();
        return new TaggedRecord(ImmutableList.copyOf(fields), span(), Blanks.strip(text), headless);
    }
}
