package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.offprint.source.Limits;
import java.io.IOException;

/** Jackson as this package uses it: strict JSON, nothing remembered beyond a reading, limits of the library. */
final class JsonSyntax {
    private final JsonFactory factory;

    /** The limits on text hold per value and are checked there; what is left to Jackson is the nesting. */
    JsonSyntax(Limits limits) {
        int any = Math.max(limits.recordLength(), limits.lineLength());
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(any)
                        .maxNameLength(any)
                        .maxNumberLength(any)
                        .build())
                // Interning and a guard that throws are for names one trusts; unknown keys are for anyone to choose.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    JsonParser parser(JsonText text) throws IOException {
        return factory.createParser(text.text());
    }

    /** What Jackson finds wrong, in one clause without the names of its settings and the places it counts its own way. */
    static String complaint(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int aside = message.indexOf(" (start marker at");
        return aside < 0 ? message : message.substring(0, aside);
    }

    /** Whether the text ended before a value did. */
    static boolean isUnfinished(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    /** Whether the text ended inside a string. */
    static boolean isInText(JsonProcessingException e) {
        return e instanceof JsonEOFException unfinished
                && (unfinished.getTokenBeingDecoded() == JsonToken.VALUE_STRING
                        || unfinished.getTokenBeingDecoded() == JsonToken.FIELD_NAME);
    }

    /** The index of the text at which Jackson stopped. */
    static int index(JsonProcessingException e, JsonText text) {
        long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(offset, text.text().length()));
    }
}
