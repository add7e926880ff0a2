package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import io.github.offprint.fixtures.SamplePapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A host's plain mapper of either major against JSON spelt out letter by letter. */
class PaperJsonTest {
    private static final String MINIMAL = "{\"title\":\"On Saying Nothing Twice\"}";

    private static String complete() throws IOException {
        return Resources.toString(Resources.getResource(PaperJsonTest.class, "complete.json"), StandardCharsets.UTF_8)
                .replace("\n", "");
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryFieldInItsPlace(Mappers mapper) throws IOException {
        assertThat(mapper.write(SamplePapers.complete())).isEqualTo(complete());
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryField(Mappers mapper) throws IOException {
        assertThat(mapper.read(complete(), Paper.class)).isEqualTo(SamplePapers.complete());
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatIsAbsent(Mappers mapper) {
        assertThat(mapper.write(SamplePapers.minimal())).isEqualTo(MINIMAL);
        assertThat(mapper.read(MINIMAL, Paper.class)).isEqualTo(SamplePapers.minimal());
    }

    @ParameterizedTest
    @EnumSource
    void readsNullAndEmptyAsAbsent(Mappers mapper) {
        String json = "{\"title\":\"On Saying Nothing"
                + " Twice\",\"authors\":[],\"authorCount\":null,\"abstract\":\"\",\"published\":null,\"venue\":null,\"keywords\":[\""
                + " \"],\"publication\":{},\"metrics\":{\"upvotes\":null},"
                + "\"kind\":null,\"extras\":{\"a:b\":null},\"unheard\":null}";
        assertThat(mapper.read(json, Paper.class)).isEqualTo(SamplePapers.minimal());
    }

    @ParameterizedTest
    @EnumSource
    void keepsUnknownKeysAsExtras(Mappers mapper) {
        String json =
                "{\"note\":\"a\",\"title\":\"T\",\"lab:shelf\":7,\"year\":2024,\"open\":true,\"deep\":[1,{\"b\":[],\"c\":null,\"d\\\"e\":\"x y\\n"
                        + "\\\\\\u0001\"},[2.5,\"3\"],{}],\"extras\":{\"json:note\":\"b\",\"a:b\":\"c\"}}";
        Paper paper = mapper.read(json, Paper.class);
        assertThat(paper.extras())
                .containsOnly(
                        Map.entry("a:b", "c"),
                        Map.entry(
                                "json:deep",
                                "[1,{\"b\":[],\"c\":null,\"d\\\"e\":\"x y\\u000a\\\\\\u0001\"},[2.5,\"3\"],{}]"),
                        Map.entry("json:note", "b"),
                        Map.entry("json:open", "true"),
                        Map.entry("json:year", "2024"),
                        Map.entry("lab:shelf", "7"));
        assertThat(mapper.read(mapper.write(paper), Paper.class)).isEqualTo(paper);
    }

    @ParameterizedTest
    @EnumSource
    void readsADeepUnknownValueWithoutADeepStack(Mappers mapper) {
        String deep = "[".repeat(400) + "]".repeat(400);
        assertThat(mapper.read("{\"title\":\"T\",\"deep\":" + deep + "}", Paper.class)
                        .extras())
                .containsEntry("json:deep", deep);
    }

    @ParameterizedTest
    @EnumSource
    void passesOverUnknownKeysFurtherIn(Mappers mapper) {
        String json = "{\"title\":\"T\",\"authors\":[{\"name\":\"Ada Alderwood\",\"email\":\"x\"}],"
                + "\"venue\":{\"name\":\"ICQL\",\"city\":\"Lampton\"},\"links\":[{\"kind\":\"pdf\",\"url\":\"u\",\"size\":1}],"
                + "\"presentations\":[{\"kind\":\"poster\",\"chair\":\"x\"}],\"publication\":{\"issn\":\"x\"},\"metrics\":{\"reads\":1}}";
        assertThat(mapper.read(json, Paper.class))
                .isEqualTo(Paper.titled("T")
                        .author("Ada Alderwood")
                        .venue(Venue.of("ICQL"))
                        .link(new Link(LinkKind.PDF, "u"))
                        .presentation(Presentation.of(PresentationKind.POSTER))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void keepsKindsThatItDoesNotKnow(Mappers mapper) {
        String json = "{\"title\":\"T\",\"presentations\":[{\"kind\":\"puppet show\"}],"
                + "\"links\":[{\"kind\":\"slides\",\"url\":\"u\"}],\"kind\":\"zine\"}";
        Paper paper = mapper.read(json, Paper.class);
        assertThat(paper.kind()).contains(new PaperKind("zine"));
        assertThat(mapper.write(paper)).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOrderOfKeysWhateverTheOrderRead(Mappers mapper) {
        assertThat(mapper.write(mapper.read(
                        "{\"kind\":\"report\",\"authors\":[{\"name\":\"Noor\"}],\"title\":\"T\"}", Paper.class)))
                .isEqualTo(
                        "{\"title\":\"T\",\"authors\":[{\"name\":\"Noor\",\"family\":\"Noor\"}],\"kind\":\"report\"}");
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSmallTypesAlone(Mappers mapper) {
        assertThat(mapper.write(PersonName.of("Okonjo, Jr., Samuel van")))
                .isEqualTo("{\"name\":\"Okonjo, Jr., Samuel van\",\"given\":\"Samuel\",\"particle\":\"van\","
                        + "\"family\":\"Okonjo\",\"suffix\":\"Jr.\"}");
        assertThat(mapper.write(PersonName.of("Team Lantern")))
                .isEqualTo("{\"name\":\"Team Lantern\",\"collective\":true}");
        assertThat(mapper.read("{\"name\":\"Harbour Lights\",\"collective\":true}", PersonName.class))
                .isEqualTo(PersonName.collective("Harbour Lights"));
        assertThat(mapper.read("{\"given\":\"Ana\",\"family\":\"García Ruiz\"}", PersonName.class))
                .isEqualTo(PersonName.of("Ana", "García Ruiz"));
        assertThat(mapper.read("\"--02-29\"", PartialDate.class)).isEqualTo(PartialDate.ofMonthDay(2, 29));
        assertThat(mapper.write(PartialDate.of(2024, 5))).isEqualTo("\"2024-05\"");
        assertThat(mapper.write(Identifier.parse("doi:10.5555/A"))).isEqualTo("\"doi:10.5555/a\"");
        assertThat(mapper.write(new Link(LinkKind.PDF, "u"))).isEqualTo("{\"kind\":\"pdf\",\"url\":\"u\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|a paper needs a title that is not blank",
                "{\"title\":\" \"}|a paper needs a title that is not blank",
                "{\"title\":\"T\",\"authors\":[{}]}|a name needs letters",
                "{\"title\":\"T\",\"authors\":[null]}|authors: element 0 is null",
                "{\"title\":\"T\",\"authors\":[{\"name\":\"A B\",\"orcid\":\"0000-0001-5109-3701\"}]}|no ORCID iD",
                "{\"title\":\"T\",\"authorCount\":0}|a paper cannot have 0 authors",
                "{\"title\":\"T\",\"published\":\"2024-02-30\"}|not a date: \"2024-02-30\"",
                "{\"title\":\"T\",\"venue\":{\"year\":2024}}|a venue needs a name that is not blank",
                "{\"title\":\"T\",\"venue\":{\"name\":\"V\",\"year\":0}}|a year lies between 1 and 9999, not at 0",
                "{\"title\":\"T\",\"identifiers\":[\"lamp:1\"]}|no identifier: \"lamp:1\"",
                "{\"title\":\"T\",\"presentations\":[{\"room\":\"B\"}]}|a presentation needs a kind",
                "{\"title\":\"T\",\"presentations\":[{\"kind\":\"oral\",\"start\":\"noon\"}]}|could not be parsed",
                "{\"title\":\"T\",\"links\":[{\"kind\":\"pdf\"}]}|a link needs an address",
                "{\"title\":\"T\",\"links\":[{\"url\":\"u\"}]}|a link needs a kind",
                "{\"title\":\"T\",\"metrics\":{\"stars\":-1}}|nothing can be counted -1 times",
            })
    void saysWhatIsWrong(String json, String message) {
        for (Mappers mapper : Mappers.values()) {
            assertThatThrownBy(() -> mapper.read(json, Paper.class))
                    .as(mapper.name())
                    .hasMessageContaining(message);
        }
    }

    @Property(tries = 200)
    void comesBackFromEitherMapperAsItWas(@ForAll Paper paper) {
        for (Mappers mapper : Mappers.values()) {
            Paper back = mapper.read(mapper.write(paper), Paper.class);
            assertThat(back).isEqualTo(paper).hasSameHashCodeAs(paper);
        }
    }

    /** Neither null nor empty stands anywhere: what is absent is left out. */
    @Property(tries = 200)
    void writesNothingThatIsAbsent(@ForAll Paper paper) {
        assertThat(holes(Mappers.JACKSON_2.read(Mappers.JACKSON_2.write(paper), Map.class)))
                .isZero();
    }

    private static long holes(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.isEmpty()
                    ? 1
                    : object.values().stream().mapToLong(PaperJsonTest::holes).sum();
        }
        if (value instanceof List<?> array) {
            return array.isEmpty()
                    ? 1
                    : array.stream().mapToLong(PaperJsonTest::holes).sum();
        }
        return value == null || value.equals("") ? 1 : 0;
    }

    @Property(tries = 200)
    void isTheSameFromEitherMapper(@ForAll Paper paper) {
        String json = Mappers.JACKSON_2.write(paper);
        assertThat(Mappers.JACKSON_3.write(paper)).isEqualTo(json);
        assertThat(Mappers.JACKSON_2.write(Mappers.JACKSON_3.read(json, Paper.class)))
                .isEqualTo(json);
    }
}
