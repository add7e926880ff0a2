package io.github.offprint.match.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.offprint.match.Decision;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.PaperKey;
import io.github.offprint.match.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Makes decisions of their JSON in one walk, token by token; the form is as deep as it is, so nothing nests. */
final class DecisionsReader {
    /** The object, the array, an object, an array. */
    private static final int DEPTH = 4;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Set<Decision> decisions = new LinkedHashSet<>();
    private boolean versionSaid;
    private boolean decisionsSaid;

    private DecisionsReader(JsonParser parser) {
        this.parser = parser;
    }

    static Decisions read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Decisions read(JsonParser parser) throws IOException {
        try {
            return new DecisionsReader(parser).whole();
        } catch (JsonProcessingException broken) {
            // A broken constraint, as that of depth, comes without a place.
            JsonLocation where = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
            throw new DecisionsJsonException(where, "no JSON: " + broken.getOriginalMessage());
        }
    }

    private Decisions whole() throws IOException {
        next(JsonToken.START_OBJECT, "an object with version and decisions");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            switch (parser.currentName()) {
                case "version" -> version();
                case "decisions" -> decisions();
                default -> throw error("no key \"" + parser.currentName() + "\"; there are version and decisions");
            }
        }
        require(versionSaid, "the key version is missing");
        require(decisionsSaid, "the key decisions is missing");
        require(parser.nextToken() == null, "something follows the decisions");
        return Decisions.of(decisions);
    }

    private void version() throws IOException {
        versionSaid = true;
        next(JsonToken.VALUE_NUMBER_INT, "a whole number");
        require(
                parser.getText().equals(Integer.toString(DecisionsJson.VERSION)),
                "no known version: " + parser.getText() + "; there is " + DecisionsJson.VERSION);
    }

    private void decisions() throws IOException {
        decisionsSaid = true;
        next(JsonToken.START_ARRAY, "an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_OBJECT, "an object with same or distinct is expected");
            decision();
        }
    }

    private void decision() throws IOException {
        next(JsonToken.FIELD_NAME, "one of the keys same and distinct");
        Verdict verdict = switch (parser.currentName()) {
            case "same" -> Verdict.SAME;
            case "distinct" -> Verdict.DISTINCT;
            default -> throw error("no key \"" + parser.currentName() + "\"; there are same and distinct");
        };
        next(JsonToken.START_ARRAY, "an array of two keys");
        add(new Decision(key(), key(), verdict));
        next(JsonToken.END_ARRAY, "the end of two keys");
        next(JsonToken.END_OBJECT, "the end of one decision");
    }

    private void add(Decision decision) {
        Verdict contrary = decision.verdict() == Verdict.SAME ? Verdict.DISTINCT : Verdict.SAME;
        require(
                !decisions.contains(new Decision(decision.first(), decision.second(), contrary)),
                "the two papers are said to be both same and distinct");
        decisions.add(decision);
    }

    private PaperKey key() throws IOException {
        next(JsonToken.VALUE_STRING, "the key of a paper");
        try {
            return new PaperKey(parser.getText());
        } catch (IllegalArgumentException refusal) {
            throw error(String.valueOf(refusal.getMessage()));
        }
    }

    private void next(JsonToken token, String expected) throws IOException {
        require(parser.nextToken() == token, expected + " is expected");
    }

    private void require(boolean sound, String reason) {
        if (!sound) {
            throw error(reason);
        }
    }

    private DecisionsJsonException error(String reason) {
        return new DecisionsJsonException(parser.currentTokenLocation(), reason);
    }
}
