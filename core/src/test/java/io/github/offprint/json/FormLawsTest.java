package io.github.offprint.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What JSON leaves open makes no difference: the order of keys, white space, escapes, keys that nobody knows. */
class FormLawsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property
    void theOrderOfKeysMakesNoDifference(@ForAll @Size(max = 3) List<Paper> papers, @ForAll long seed)
            throws JsonProcessingException {
        Assume.that(Written.isPlain(papers));
        JsonNode shuffled = shuffled(MAPPER.readTree(Written.compact(papers)), new Random(seed));
        assertThat(Outcome.of(Outcome.JSON, shuffled.toString()).papers()).isEqualTo(papers);
    }

    @Property
    void whiteSpaceMakesNoDifference(@ForAll @Size(max = 3) List<Paper> papers) {
        Assume.that(Written.isPlain(papers));
        assertThat(Outcome.of(Outcome.JSON, Written.compact(papers)).papers()).isEqualTo(papers);
        assertThat(Outcome.of(Outcome.JSON, Written.pretty(papers)).papers()).isEqualTo(papers);
        String wide = Written.pretty(papers).replace("\n", "\r\n\t ");
        assertThat(Outcome.of(Outcome.JSON, wide).papers()).isEqualTo(papers);
    }

    @Property
    void unknownKeysBecomeExtrasAndChangeNothingElse(
            @ForAll Paper paper, @ForAll("unknown") Map<String, String> unknown, @ForAll boolean inFront) {
        String known = new RecordWriter().write(paper);
        String members = unknown.entrySet().stream()
                .map(member -> quoted(member.getKey()) + " : " + member.getValue())
                .collect(joining(","));
        String inside = known.substring(1, known.length() - 1);
        String json = "{" + (inFront ? members + (members.isEmpty() ? "" : ",") + inside : inside)
                + (inFront || members.isEmpty() ? "" : "," + members) + "}";
        Paper expected = paper.with(p -> unknown.forEach((key, value) -> p.extra("json:" + key, value)));
        Outcome outcome = Outcome.of(Outcome.LINES, json);
        assertThat(outcome.papers()).containsExactly(expected);
        assertThat(outcome.problems()).isEmpty();
    }

    @Property
    void escapesMakeNoDifference(@ForAll Paper paper) throws JsonProcessingException {
        Assume.that(Written.isPlain(List.of(paper)));
        ObjectMapper escaping = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        String escaped = escaping.writeValueAsString(MAPPER.readTree(new RecordWriter().write(paper)));
        assertThat(Outcome.of(Outcome.LINES, escaped).papers()).containsExactly(paper);
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode copy = MAPPER.createObjectNode();
            members.forEach(member -> copy.set(member.getKey(), shuffled(member.getValue(), random)));
            return copy;
        }
        return node;
    }

    /** Keys that no paper has, with values as an extra holds them. */
    @Provide
    Arbitrary<Map<String, String>> unknown() {
        return Arbitraries.maps(
                        Arbitraries.strings()
                                .withChars("qwxyz_/~. ")
                                .ofMinLength(1)
                                .ofMaxLength(5),
                        Arbitraries.of(
                                "1", "-2.50e3", "true", "[1,[2,{\"title\":\"x\"}],\"a \\n\"]", "{\"title\":\" \"}"))
                .ofMaxSize(4);
    }
}
