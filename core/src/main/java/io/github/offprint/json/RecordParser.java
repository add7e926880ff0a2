package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.util.Optional;

/** Turns the text of one record into a paper, or into one problem that holds it. */
final class RecordParser implements ElementMapping {
    static final String NO_OBJECT = "a value that is no object stands where a record belongs";

    private final ReadContext context;
    private final JsonSyntax syntax;

    RecordParser(ReadContext context) {
        this.context = context;
        this.syntax = new JsonSyntax(context.limits());
    }

    /** The paper of a text that is one JSON value. */
    @Override
    public Optional<Paper> paper(JsonText text) throws IOException {
        try (JsonParser in = syntax.parser(text)) {
            in.nextToken();
            if (!in.isExpectedStartObjectToken()) {
                malformed(text, NO_OBJECT);
                return Optional.empty();
            }
            return finish(RecordReader.read(in, text), text);
        } catch (StreamConstraintsException tooDeep) {
            tooDeep(text);
        } catch (JsonProcessingException noJson) {
            malformed(text, complaint(noJson, text));
        }
        return Optional.empty();
    }

    /** A parser at the start of a text. */
    JsonParser parser(JsonText text) throws IOException {
        return syntax.parser(text);
    }

    /** The paper of a draft that was read whole. */
    Optional<Paper> finish(PaperDraft draft, JsonText record) {
        draft.reportVersion(context);
        if (draft.isHeader()) {
            context.ignore(record.span(), IgnoredReason.SYNTAX);
            return Optional.empty();
        }
        return draft.finish(record, context);
    }

    /** Says so where the members before the papers name a version that is not known. */
    @Override
    public void head(JsonText head) throws IOException {
        PaperDraft draft = new PaperDraft();
        if (!head.text().contains("\"offprint\"")) {
            return;
        }
        try (JsonParser in = syntax.parser(head)) {
            in.nextToken();
            RecordReader.readVersion(in, head, draft);
        } catch (JsonProcessingException endOfHead) {
            draft.reportVersion(context);
        }
    }

    /** Where and why a text is no JSON. */
    String complaint(JsonProcessingException e, JsonText text) {
        return "no JSON at " + text.at(JsonSyntax.index(e, text)) + ": " + JsonSyntax.complaint(e);
    }

    void malformed(JsonText text, String message) {
        context.report(new Problem(ProblemCode.MALFORMED_RECORD, text.span(), message, text.text()));
    }

    void tooDeep(JsonText text) {
        String message = "a record nests deeper than the limit nesting, which is "
                + context.limits().nesting();
        context.report(new Problem(ProblemCode.OVERSIZED_RECORD, text.span(), message, text.text()));
    }
}
