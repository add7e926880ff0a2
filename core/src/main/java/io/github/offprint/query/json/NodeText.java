package io.github.offprint.query.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Values of JSON from text and back. The depth limit is what keeps the two walks from exhausting a thread's stack. */
final class NodeText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(QueryJson.MAX_NESTING)
                    .maxStringLength(QueryJson.MAX_LENGTH)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(QueryJson.MAX_NESTING)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private NodeText() {}

    static Node read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw Place.TOP.error("there is nothing");
            }
            Node node = node(parser);
            if (parser.nextToken() != null) {
                throw Place.TOP.error("something follows the query");
            }
            return node;
        } catch (JsonProcessingException broken) {
            throw broken(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static QueryJsonException broken(JsonProcessingException broken) {
        String where = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
        return Place.TOP.error("no JSON" + where + ": " + broken.getOriginalMessage());
    }

    private static Node node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Node.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> Node.Constant.TRUE;
            case VALUE_FALSE -> Node.Constant.FALSE;
            default -> Node.Constant.NULL;
        };
    }

    private static Node number(JsonParser parser) throws IOException {
        try {
            return new Node.Decimal(parser.getDecimalValue());
        } catch (NumberFormatException beyondAllBounds) {
            throw Place.TOP.error("the number is too large: " + SafeText.excerpt(parser.getText(), 40));
        }
    }

    private static Node members(JsonParser parser) throws IOException {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            members.put(key, node(parser));
        }
        return new Node.Members(members.buildOrThrow());
    }

    private static Node items(JsonParser parser) throws IOException {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Items(items.build());
    }

    static String write(Node node) {
        LimitedText text = new LimitedText();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            write(node, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Node.Members object) {
            generator.writeStartObject();
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Node.Items array) {
            generator.writeStartArray();
            for (Node item : array.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (node instanceof Node.Text text) {
            generator.writeString(text.value());
        } else if (node instanceof Node.Decimal number) {
            generator.writeNumber(number.value().toPlainString());
        } else {
            generator.writeBoolean(node == Node.Constant.TRUE);
        }
    }
}
