package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import io.github.offprint.source.PlaceCounter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as it is written, with its place. Fields are few, so that looking through them is as quick as any table. */
final class RawEntry {
    private final String source;
    private final String text;
    private final Position start;
    private final List<RawField> fields = new ArrayList<>(16);

    private String type = "";
    private String key = "";
    private @Nullable Position end;
    /** Where the place was asked for last, as problems are mostly asked for from left to right. */
    private @Nullable PlaceCounter counter;

    private int counted;

    RawEntry(String source, String text, Position start) {
        this.source = source;
        this.text = text;
        this.start = start;
    }

    String text() {
        return text;
    }

    /** The word behind the at sign in lower case. */
    String type() {
        return type;
    }

    /** The citation key, empty where there is none. */
    String key() {
        return key;
    }

    List<RawField> fields() {
        return fields;
    }

    void name(String word, String citationKey) {
        type = Ascii.toLowerCase(word);
        key = citationKey;
    }

    void rename(String citationKey) {
        key = citationKey;
    }

    void end(Position behind) {
        end = behind;
    }

    /** The field of a name; null when there is none. */
    @Nullable
    RawField field(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return fields.get(i);
            }
        }
        return null;
    }

    /** The value of a field; empty when there is none. */
    String value(String name) {
        RawField field = field(name);
        return field == null ? "" : field.value();
    }

    /** The line where the entry starts. */
    long line() {
        return start.line();
    }

    /** The whole entry. */
    Span span() {
        return new Span(source, start, end == null ? position(text.length()) : end);
    }

    Span span(int from, int to) {
        Position first = position(from);
        return new Span(source, first, position(to));
    }

    private Position position(int index) {
        if (counter == null || index < counted) {
            counter = new PlaceCounter(start);
            counted = 0;
        }
        counter.pass(text.substring(counted, index));
        counted = index;
        return counter.here();
    }

    /** Reports what is wrong with the whole entry. */
    void report(ProblemSink problems, ProblemCode code, String message) {
        problems.report(new Problem(code, span(), message, text));
    }

    /** Reports what is wrong with a part of the entry. */
    void report(ProblemSink problems, ProblemCode code, String message, int from, int to) {
        problems.report(new Problem(code, span(from, to), message, text.substring(from, to)));
    }

    /** Reports what is wrong with a field; one that a parent has given is told of at the entry that it was given to. */
    void report(ProblemSink problems, ProblemCode code, String message, RawField field) {
        if (field.start() < 0) {
            problems.report(new Problem(code, span(), message, field.name() + " = {" + field.value() + "}"));
        } else {
            report(problems, code, message, field.start(), field.end());
        }
    }
}
