package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.primitives.Longs;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one record, taken off as text, counts, items and members. A value of another shape is set aside: its text goes
 * into a problem and into the extras, under the path by which RFC 6901 names it. Knows shapes, not what a field means.
 */
final class RecordTokens {
    private final JsonParser in;
    private final JsonText text;
    private final PaperDraft draft;
    private final boolean mayHoldHalves;

    /** The parser stands on the brace that opens the record. */
    RecordTokens(JsonParser in, JsonText text, PaperDraft draft) {
        this.in = in;
        this.text = text;
        this.draft = draft;
        this.mayHoldHalves = text.text().contains("\\u");
    }

    /** Steps onto the next value of the current object and gives its key, or null behind the last one. */
    @Nullable
    String nextMember() throws IOException {
        String name = in.nextFieldName();
        if (name != null) {
            in.nextToken();
        }
        return name;
    }

    /** Steps onto the next item of the current array; false behind the last one. */
    boolean nextItem() throws IOException {
        return in.nextToken() != JsonToken.END_ARRAY;
    }

    boolean isArray() {
        return in.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isObject() {
        return in.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isText() {
        return in.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isNothing() {
        return in.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isNumber() {
        return in.currentToken().isNumeric();
    }

    /** The current value as text, a number as it is written; null for nothing and for what has no text. */
    @Nullable
    String text() throws IOException {
        if (isText()) {
            return something(checked(in.getText()));
        }
        if (isNumber()) {
            return in.getText();
        }
        if (!isNothing()) {
            setAside("text belongs here");
        }
        return null;
    }

    /** As {@link #text()} unless the value is known already: of a repeated key the first value stands. */
    @Nullable
    String textUnless(@Nullable String known) throws IOException {
        if (known == null) {
            return text();
        }
        setAsideRepeated();
        return known;
    }

    /** Whether the current value is {@code true}. */
    boolean yes() throws IOException {
        boolean yes = in.currentToken() == JsonToken.VALUE_TRUE;
        if (!yes && in.currentToken() != JsonToken.VALUE_FALSE && !isNothing()) {
            setAside("true or false belongs here");
        }
        return yes;
    }

    /** The current value as a count from zero up, or null. */
    @Nullable
    Long count() throws IOException {
        String digits = text();
        Long count = digits == null ? null : Longs.tryParse(digits);
        if (digits != null && (count == null || count < 0)) {
            setAside("a count belongs here");
            return null;
        }
        return count;
    }

    /** Keeps the current value, which the paper has no field for, as an extra. */
    void keep() throws IOException {
        String path = path();
        if (draft.holds(path)) {
            setAsideRepeated();
        } else {
            draft.keep(path, verbatim());
        }
    }

    /** Keeps what the current value says beyond the field made of it. */
    void keepAsWell() throws IOException {
        draft.keep(path(), verbatim());
    }

    /** Takes the current value for a problem and an extra. */
    void setAside(String reason) throws IOException {
        setAside(ProblemCode.INVALID_VALUE, reason);
    }

    /** Takes the current value for a problem of some code and an extra. */
    void setAside(ProblemCode code, String reason) throws IOException {
        String path = path();
        int from = start();
        draft.keep(path, verbatim());
        report(code, path + ": " + reason, from);
    }

    /** Takes the current value for a problem alone. */
    void setAsideRepeated() throws IOException {
        String path = path();
        int from = start();
        in.skipChildren();
        report(ProblemCode.REPEATED_FIELD, path + " occurs twice; the first value stands", from);
    }

    /** Takes an object that was read already, up to the brace that the parser stands on, for a problem and an extra. */
    void setAside(int from, String reason) throws IOException {
        String path = path();
        draft.keep(path, JsonSpace.without(text.text(from, end())));
        report(ProblemCode.INVALID_VALUE, path + ": " + reason, from);
    }

    /** Says something about the current value, which is used all the same. */
    void remark(ProblemCode code, String reason) throws IOException {
        report(code, path() + ": " + reason, start());
    }

    private void report(ProblemCode code, String message, int from) throws IOException {
        int to = end();
        draft.report(code, text.span(from, to), message, text.text(from, to));
    }

    /** Where the current value starts in the text. */
    int start() {
        return (int) in.currentTokenLocation().getCharOffset();
    }

    /** Where the current value, or the part of it that was read, ends in the text. */
    int end() throws IOException {
        in.finishToken();
        return (int) in.currentLocation().getCharOffset();
    }

    /** Where the current value stands. */
    Span span() throws IOException {
        return text.span(start(), end());
    }

    /** The current value as it is written. */
    String written() throws IOException {
        return text.text(start(), end());
    }

    /** The key of the current value as it is written, or the way to it from the record when it lies deeper. */
    String path() {
        String pointer = in.getParsingContext().pathAsPointer().toString().substring(1);
        return pointer.indexOf('/') < 0 ? pointer.replace("~1", "/").replace("~0", "~") : pointer;
    }

    /** The current value as text that says all of it: a text as it is, nothing as null, anything else as compact JSON. */
    @Nullable
    String verbatim() throws IOException {
        if (isText()) {
            return checked(in.getText());
        }
        int from = start();
        in.skipChildren();
        return isNothing() ? null : JsonSpace.without(text.text(from, end()));
    }

    private String checked(String value) throws IOException {
        if (mayHoldHalves && JsonOutput.hasHalf(value)) {
            remark(ProblemCode.INVALID_VALUE, "half of a surrogate pair stands alone; it is kept");
        }
        return value;
    }

    private @Nullable String something(String value) {
        return NoValue.isBlank(value) || (NoValue.isPlaceholder(value) && !isSpeltOut()) ? null : value;
    }

    /** Whether the text starts with an escape: so the writer says that a text is meant though it reads as a placeholder. */
    private boolean isSpeltOut() {
        return text.text().charAt(start() + 1) == '\\';
    }
}
