package io.github.offprint.parsers.csljson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Jackson as this package uses it: strict JSON, nothing remembered beyond a reading, the limits of the library. Core sets Jackson
 * up the same way for its own format and does not share that: a type of Jackson's in the API of core would bind every host to the
 * version that core is built with.
 */
final class CslTokens {
    private final JsonFactory factory;

    /** The limits on text hold per value and are checked elsewhere; what is left to Jackson is the nesting. */
    CslTokens(Limits limits) {
        int any = Math.max(limits.recordLength(), limits.lineLength());
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(any)
                        .maxNameLength(any)
                        .maxNumberLength(any)
                        .build())
                // Interning and a guard that throws are for names one trusts; unknown variables are for anyone to
                // choose.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    JsonParser parser(String json) throws IOException {
        return factory.createParser(json);
    }

    JsonGenerator generator(StringWriter out) throws IOException {
        return factory.createGenerator(out);
    }

    /** The value the parser stands on as text that says all of it: a text as it is, nothing as null, else compact JSON. */
    @Nullable
    String verbatim(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        }
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator copy = generator(out)) {
            copy.copyCurrentStructureExact(in);
        }
        return out.toString();
    }

    /** Whether a text is one JSON object or array. */
    boolean isStructure(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        try (JsonParser in = parser(text)) {
            in.nextToken();
            in.skipChildren();
            return in.nextToken() == null;
        } catch (IOException noJson) {
            return false;
        }
    }
}
