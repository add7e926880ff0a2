package io.github.offprint.parsers.csljson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import io.github.offprint.format.Detection;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the beginning of an input shows of items in CSL-JSON: the variables of the first. */
final class CslHead {
    private final Set<String> keys = new HashSet<>();
    private boolean isArrayOfItems;
    private boolean isEmptyArray;
    private boolean hasTypeOfSchema;
    private boolean hasDateParts;
    private boolean hasNameParts;
    private boolean hasLists;

    private CslHead() {}

    static Detection judge(Head head) {
        String text = CharMatcher.anyOf(" \t\r\n\uFEFF").trimLeadingFrom(head.text());
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Detection.none();
        }
        CslHead seen = new CslHead();
        try (JsonParser in = new CslTokens(Limits.safe()).parser(text)) {
            seen.document(in);
        } catch (IOException endOfHead) {
            // What was seen before the head ends, or is damaged, is all there is to judge by.
        }
        return seen.isEmptyArray
                ? Detection.of(head.extension().equals(CslJsonFormat.EXTENSION) ? 0.3 : 0.1, "an empty array")
                : seen.detection();
    }

    /**
     * Crossref writes titles as lists where CSL has texts; other listings share {@code id}, {@code type} and {@code title}, but
     * neither the types nor the forms of dates and names.
     */
    private Detection detection() {
        boolean isItem = hasTypeOfSchema && !hasLists;
        if (!isItem) {
            return Detection.none();
        }
        boolean isEvident = keys.contains("citation-key") || hasDateParts || hasNameParts;
        if (isEvident && isArrayOfItems) {
            return Detection.of(0.95, "an array of items with a type of CSL");
        }
        boolean isLikely = isEvident || (keys.contains(CslFields.ID) && keys.contains(CslFields.TITLE));
        return isLikely ? Detection.of(isEvident ? 0.9 : 0.75, "items with a type of CSL") : Detection.none();
    }

    private void document(JsonParser in) throws IOException {
        isArrayOfItems = in.nextToken() == JsonToken.START_ARRAY;
        JsonToken first = isArrayOfItems ? in.nextToken() : in.currentToken();
        isEmptyArray = first == JsonToken.END_ARRAY;
        if (first == JsonToken.START_OBJECT) {
            object(in);
        }
    }

    private void object(JsonParser in) throws IOException {
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            JsonToken token = in.nextToken();
            if (key.equals("items") && token == JsonToken.START_ARRAY && !isArrayOfItems) {
                isArrayOfItems = in.nextToken() == JsonToken.START_OBJECT;
                object(in);
                return;
            }
            keys.add(key);
            value(key, token, in);
        }
    }

    private void value(String key, JsonToken token, JsonParser in) throws IOException {
        switch (key) {
            case CslFields.TYPE -> hasTypeOfSchema |= token == JsonToken.VALUE_STRING && CslType.isType(in.getText());
            case CslFields.TITLE, CslFields.VENUE -> {
                hasLists |= token == JsonToken.START_ARRAY;
                in.skipChildren();
            }
            case CslFields.ISSUED -> hasDateParts |= "date-parts".equals(firstKey(in));
            case CslFields.AUTHOR -> {
                if (token == JsonToken.START_ARRAY && in.nextToken() == JsonToken.START_OBJECT) {
                    String part = firstKey(in);
                    hasNameParts |= "family".equals(part) || "literal".equals(part) || "given".equals(part);
                    rest(in);
                }
            }
            default -> in.skipChildren();
        }
    }

    private static @Nullable String firstKey(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return null;
        }
        String first = in.nextFieldName();
        for (String key = first; key != null; key = in.nextFieldName()) {
            in.nextToken();
            in.skipChildren();
        }
        return first;
    }

    private static void rest(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            in.skipChildren();
        }
    }
}
