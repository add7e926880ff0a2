package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.model.Identifier.Scheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    static Stream<String> spellings() throws IOException {
        return Resources.readLines(
                        Resources.getResource(IdentifierTest.class, "identifiers.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void findsTheCanonicalForm(String row) {
        List<String> columns = Splitter.on(" => ").splitToList(row);
        String spelling = columns.get(0).startsWith("|")
                ? columns.get(0).substring(1, columns.get(0).length() - 1)
                : columns.get(0);
        assertThat(Identifier.find(spelling).map(Identifier::toString).orElse("none"))
                .isEqualTo(columns.get(1));
    }

    @Test
    void hasATableOfManySpellings() throws IOException {
        assertThat(spellings()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "PMID, 12345678, pmid:12345678",
                "PMCID, 1234567, pmcid:PMC1234567",
                "OPENREVIEW, qUieT0Lamp, openreview:qUieT0Lamp",
                "SEMANTIC_SCHOLAR, 0123456789abcdef0123456789abcdef01234567,"
                        + " s2:0123456789abcdef0123456789abcdef01234567",
                "ISSN, 2049-3630, issn:2049-3630",
                "ISBN, 0306406152, isbn:9780306406157",
                "HUGGING_FACE, 2405.99127v3, hf:2405.99127",
                "DOI, https://doi.org/10.5555/A, doi:10.5555/a",
                "ARXIV, oai:arXiv.org:hep-th/9901001, arxiv:hep-th/9901001",
                "DOI, arXiv:2301.12345, none",
                "DOI, https://arxiv.org/abs/2301.12345, none",
                "PMID, lamp, none",
                "ISSN, 2019-2020, none",
            })
    void findsTheValueOfAKnownScheme(Scheme scheme, String text, String canonical) {
        assertThat(Identifier.find(scheme, text).map(Identifier::toString).orElse(null))
                .isEqualTo(canonical);
    }

    @Test
    void parseNamesWhatItCouldNotRead() {
        assertThat(Identifier.parse("arXiv:2301.12345")).isEqualTo(new Identifier(Scheme.ARXIV, "2301.12345"));
        assertThatThrownBy(() -> Identifier.parse("lamp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no identifier: \"lamp\"; write doi:10.");
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void refusesAValueThatTheSchemeDoesNotHave(Scheme scheme) {
        for (String value : List.of("", " ", "?", "x".repeat(2000))) {
            assertThatThrownBy(() -> new Identifier(scheme, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no value of the scheme " + scheme.prefix() + ": ");
        }
    }

    @Test
    void keepsCaseOnlyWhereItCounts() {
        assertThat(new Identifier(Scheme.DOI, "10.5555/ABC")).isEqualTo(new Identifier(Scheme.DOI, "10.5555/abc"));
        assertThat(new Identifier(Scheme.OPENREVIEW, "abcDEF"))
                .isNotEqualTo(new Identifier(Scheme.OPENREVIEW, "abcdef"));
    }

    @ParameterizedTest
    @CsvSource({
        "arxiv:2301.12345v1, arxiv:2301.12345v2, true",
        "arxiv:2301.12345, arxiv:2301.12345v2, true",
        "arxiv:hep-th/9901001v1, arxiv:hep-th/9901001v12, true",
        "arxiv:2301.12345v1, hf:2301.12345, true",
        "arxiv:2301.12345v1, doi:10.48550/arxiv.2301.12345, true",
        "doi:10.48550/arxiv.hep-th/9901001, arxiv:hep-th/9901001v2, true",
        "doi:10.5555/a, doi:10.5555/A, true",
        "arxiv:2301.12345, arxiv:2301.12346, false",
        "doi:10.48550/arxiv.lamp, doi:10.48550/arxiv.wick, false",
        "doi:10.48550/arxiv.[lamp], doi:10.48550/arxiv.[wick], false",
        "doi:10.5555/2301.12345, arxiv:2301.12345, false",
        "pmid:123, pmcid:PMC123, false",
    })
    void knowsWhichIdentifiersNameTheSameWork(String one, String other, boolean same) {
        assertThat(Identifier.parse(one).sameWorkAs(Identifier.parse(other))).isEqualTo(same);
        assertThat(Identifier.parse(other).sameWorkAs(Identifier.parse(one))).isEqualTo(same);
    }

    @Test
    void keepsVersionsOfOneWorkApart() {
        Identifier first = Identifier.parse("arxiv:2301.12345v1");
        Identifier second = Identifier.parse("arxiv:2301.12345v2");
        assertThat(first).isNotEqualTo(second);
        assertThat(second.version()).hasValue(2);
        assertThat(second.work()).isEqualTo(Identifier.parse("arxiv:2301.12345"));
        assertThat(second.work().version()).isEmpty();
        assertThat(Identifier.parse("doi:10.5555/x.v2").version()).isEmpty();
    }

    @Property
    void theWrittenFormReadsBack(@ForAll Identifier identifier) {
        assertThat(Identifier.parse(identifier.toString())).isEqualTo(identifier);
        assertThat(Identifier.find(identifier.scheme(), identifier.value())).contains(identifier);
        assertThat(new Identifier(identifier.scheme(), identifier.value())).isEqualTo(identifier);
    }

    /** Whatever is found, is found again in its canonical form, also in text that hardly is an identifier. */
    @Property(tries = 1000)
    void canonicalFormsAreTheirOwn(@ForAll Scheme scheme, @ForAll("almost") String text) {
        Identifier.find(text)
                .ifPresent(
                        found -> assertThat(Identifier.find(found.toString())).contains(found));
        Identifier.find(scheme, text).ifPresent(found -> {
            assertThat(found.scheme()).isEqualTo(scheme);
            assertThat(Identifier.find(found.toString())).contains(found);
            assertThat(new Identifier(scheme, found.value())).isEqualTo(found);
        });
    }

    @Property
    void sameWorkIsAnEquivalence(@ForAll Identifier identifier) {
        Identifier work = identifier.work();
        assertThat(work.work()).isEqualTo(work);
        assertThat(identifier.sameWorkAs(work)).isTrue();
        assertThat(work.sameWorkAs(identifier)).isTrue();
    }

    @Provide
    Arbitrary<String> almost() {
        Arbitrary<String> pieces = Arbitraries.of(
                "10.5555/",
                "doi:",
                "https://doi.org/",
                "%",
                "25",
                "2f",
                "%41",
                "a",
                "A",
                "9",
                ".",
                ")",
                "(",
                ">",
                "<",
                ";",
                "2301.12345",
                "v2",
                "arxiv:",
                "arxiv.org/abs/",
                "hep-th/",
                "conf/",
                "/",
                "-",
                ":",
                " ",
                "PMC",
                "W1",
                "CorpusId:",
                "978-0-306-40615-7",
                "P19-1001",
                "[",
                "]",
                "é",
                "%C3%A9",
                "%E9",
                "?",
                "#",
                "&id=",
                "\u200b");
        return Combinators.combine(
                        pieces,
                        pieces.list().ofMaxSize(6),
                        PaperArbitraries.texts().injectNull(0.9))
                .as((first, rest, text) -> first + String.join("", rest) + (text == null ? "" : text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"doi:", "https://", "(", ")", "%25", "%", ".", "/", "doi.org/", "a", "1", " ", "&id=", "v1"})
    void endsEarlyOnLongText(String piece) {
        assertThat(Identifier.find(piece.repeat(1_000_000 / piece.length()))).isEmpty();
        for (Scheme scheme : Scheme.values()) {
            assertThat(Identifier.find(scheme, "10.5555/" + piece.repeat(1_000_000)))
                    .isEmpty();
        }
    }

    @Property
    void theAddressOfAnIdentifierIsAUriThatNamesIt(@ForAll Identifier identifier) {
        assertThat(identifier.address().isEmpty()).isEqualTo(identifier.scheme() == Identifier.Scheme.ISBN);
        identifier.address().ifPresent(address -> {
            assertThat(URI.create(address)).hasScheme("https");
            assertThat(Identifier.find(address)).contains(identifier);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "doi:10.5555/az09-._~:;(), https://doi.org/10.5555/az09-._~:;()",
        "doi:10.1002/(sici)1<a>#é%3, https://doi.org/10.1002/(sici)1%3Ca%3E%23%C3%A9%253",
        "doi:10.5555/@[`{a, https://doi.org/10.5555/%40%5B%60%7Ba",
        "arxiv:hep-th/9901001v3, https://arxiv.org/abs/hep-th/9901001v3",
        "openreview:qUi-T0_amp, https://openreview.net/forum?id=qUi-T0_amp",
        "acl:P19-1001, https://aclanthology.org/P19-1001",
        "dblp:conf/icql/AlderwoodZ+24, https://dblp.org/rec/conf/icql/AlderwoodZ%2B24",
        "pmid:12345678, https://pubmed.ncbi.nlm.nih.gov/12345678",
        "pmcid:PMC1234567, https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567",
        "s2:CorpusId:215416146, https://www.semanticscholar.org/p/215416146",
        "s2:0123456789abcdef0123456789abcdef01234567,"
                + " https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567",
        "openalex:W2741809807, https://openalex.org/W2741809807",
        "hf:2405.99127, https://huggingface.co/papers/2405.99127",
        "issn:2049-3630, https://portal.issn.org/resource/ISSN/2049-3630",
    })
    void anAddressIsEncodedWhereTheValueAsksForIt(String identifier, String address) {
        assertThat(Identifier.parse(identifier).address()).contains(address);
    }

    @Test
    void aValueOfAThousandCharactersIsTheLongest() {
        String longest = "10.5555/" + "a".repeat(992);
        assertThat(Identifier.find(longest)).map(Identifier::value).contains(longest);
        assertThat(Identifier.find(longest + "a")).isEmpty();
    }

    @Test
    void aSpellingOfTwoThousandCharactersIsTheLongest() {
        String longest = "10.5555/a" + ".".repeat(1991);
        assertThat(Identifier.find(longest)).contains(Identifier.parse("doi:10.5555/a"));
        assertThat(Identifier.find(longest + ".")).isEmpty();
    }
}
