package io.github.offprint.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.offprint.fixtures.SamplePapers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    private static final Paper COMPLETE = SamplePapers.complete();

    /** What follows from other fields. */
    private static final Set<String> DERIVED = Set.of("year", "authorCount");

    /** For each field the setter that gives it the value of the complete paper. */
    private static final ImmutableMap<String, Consumer<Paper.Builder>> SETTERS =
            ImmutableMap.<String, Consumer<Paper.Builder>>builder()
                    .put("title", paper -> paper.title(COMPLETE.title()))
                    .put("authors", paper -> paper.authors(COMPLETE.authors()))
                    .put("statedAuthorCount", paper -> paper.statedAuthorCount(3))
                    .put(
                            "abstractText",
                            paper -> paper.abstractText(COMPLETE.abstractText().orElseThrow()))
                    .put(
                            "published",
                            paper -> paper.published(COMPLETE.published().orElseThrow()))
                    .put("listed", paper -> paper.listed(COMPLETE.listed().orElseThrow()))
                    .put("venue", paper -> paper.venue(COMPLETE.venue().orElseThrow()))
                    .put("presentations", paper -> paper.presentations(COMPLETE.presentations()))
                    .put("organizations", paper -> paper.organizations(COMPLETE.organizations()))
                    .put("identifiers", paper -> paper.identifiers(COMPLETE.identifiers()))
                    .put("links", paper -> paper.links(COMPLETE.links()))
                    .put("keywords", paper -> paper.keywords(COMPLETE.keywords()))
                    .put("kind", paper -> paper.kind(COMPLETE.kind().orElseThrow()))
                    .put("publication", paper -> paper.publication(COMPLETE.publication()))
                    .put("metrics", paper -> paper.metrics(COMPLETE.metrics()))
                    .put("extras", paper -> paper.extras(COMPLETE.extras()))
                    .buildOrThrow();

    static Set<String> fields() {
        return SETTERS.keySet();
    }

    @Test
    void hasASetterForEveryField() {
        assertThat(SETTERS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Sets.difference(Accessors.values(COMPLETE).keySet(), DERIVED));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aSetterChangesItsFieldAloneAndCountsInEquality(String field) {
        Paper plain = SamplePapers.minimal();
        Paper changed = plain.with(requireNonNull(SETTERS.get(field)));
        Map<String, Object> before = new HashMap<>(Accessors.values(plain));
        Map<String, Object> after = new HashMap<>(Accessors.values(changed));
        assertThat(after.remove(field))
                .isNotEqualTo(before.remove(field))
                .isEqualTo(Accessors.values(COMPLETE).get(field));
        after.keySet().removeAll(DERIVED);
        before.keySet().removeAll(DERIVED);
        assertThat(after).isEqualTo(before);
        assertThat(changed).isNotEqualTo(plain);
    }

    @Property
    void theOrderOfSettersDoesNotMatter(
            @ForAll Paper start,
            @ForAll @Size(max = 5) Set<@net.jqwik.api.constraints.IntRange(max = 15) Integer> chosen) {
        List<Consumer<Paper.Builder>> setters =
                chosen.stream().map(SETTERS.values().asList()::get).toList();
        Paper.Builder forwards = start.toBuilder();
        setters.forEach(setter -> setter.accept(forwards));
        Paper.Builder backwards = start.toBuilder();
        Lists.reverse(setters).forEach(setter -> setter.accept(backwards));
        assertThat(forwards.build()).isEqualTo(backwards.build());
    }

    @Property
    void aBuilderFromAPaperBuildsIt(@ForAll Paper paper) {
        assertThat(paper.toBuilder().build()).isEqualTo(paper).hasSameHashCodeAs(paper);
    }

    @Property
    void settingWhatIsThereChangesNothing(@ForAll Paper paper) {
        Paper rebuilt = Paper.titled(paper.title())
                .extras(paper.extras())
                .metrics(paper.metrics())
                .publication(paper.publication())
                .kind(paper.kind().orElse(null))
                .keywords(paper.keywords())
                .links(paper.links())
                .identifiers(paper.identifiers())
                .organizations(paper.organizations())
                .presentations(paper.presentations())
                .venue(paper.venue().orElse(null))
                .listed(paper.listed().orElse(null))
                .published(paper.published().orElse(null))
                .abstractText(paper.abstractText().orElse(null))
                .statedAuthorCount(Absent.orNull(paper.statedAuthorCount()))
                .authors(paper.authors())
                .build();
        assertThat(rebuilt).isEqualTo(paper).hasSameHashCodeAs(paper);
        assertThat(Accessors.values(rebuilt)).isEqualTo(Accessors.values(paper));
    }

    @Property
    void collectionsCannotBeChanged(@ForAll Paper paper) {
        Stream.<Collection<?>>of(
                        paper.authors(),
                        paper.presentations(),
                        paper.organizations(),
                        paper.identifiers(),
                        paper.links(),
                        paper.keywords(),
                        paper.extras().entrySet())
                .forEach(collection ->
                        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void nothingThatHappensAfterwardsReachesAPaper() {
        List<String> keywords = new ArrayList<>(List.of("a"));
        List<Author> authors = new ArrayList<>(List.of(Author.of("Ada Alderwood")));
        Map<String, String> extras = new HashMap<>(Map.of("a:b", "c"));
        Paper.Builder builder =
                Paper.titled("T").keywords(keywords).authors(authors).extras(extras);
        Paper first = builder.build();
        keywords.add("b");
        authors.clear();
        extras.put("d:e", "f");
        builder.keyword("c").author("Noor").extra("g:h", "i").title("U");
        assertThat(first.keywords()).containsExactly("a");
        assertThat(first.authors()).hasSize(1);
        assertThat(first.extras()).containsOnlyKeys("a:b");
        assertThat(first.title()).isEqualTo("T");
        assertThat(builder.build().keywords()).containsExactly("a", "c");
    }

    @Test
    void aBuilderTakesItsOwnCollections() {
        Paper.Builder builder = COMPLETE.toBuilder();
        assertThat(builder.authors(COMPLETE.authors()).extras(COMPLETE.extras()).build())
                .isEqualTo(COMPLETE);
    }

    @Test
    void allExtrasAreReplacedAtOnce() {
        Paper paper = COMPLETE.with(builder -> builder.extras(Map.of("a:b", "c", "d:e", " ")));
        assertThat(paper.extras()).containsExactly(Map.entry("a:b", "c"));
    }

    @Property
    void knowsNothingThatNobodySaid(@ForAll Paper paper) {
        assertThat(Accessors.present(Paper.titled(paper.title()).build())).containsExactly("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u200b", "\ufeff\u3000"})
    void countsBlankTextAsAbsent(String blank) {
        Paper paper = Paper.titled("T")
                .abstractText(blank)
                .organization(blank)
                .organizations(List.of(blank))
                .keyword(blank)
                .keywords(List.of(blank, blank))
                .extra("a:b", blank)
                .extras(Map.of("c:d", blank))
                .build();
        assertThat(paper).isEqualTo(Paper.titled("T").build());
        assertThatThrownBy(() -> Paper.titled(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a paper needs a title that is not blank");
        assertThatThrownBy(() -> Paper.titled("T").title(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Paper.titled("T").extra(blank, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extra needs a key that is not blank");
    }

    @Test
    void nullTakesASingleValueAway() {
        Paper paper = COMPLETE.with(p -> p.statedAuthorCount(null)
                .abstractText(null)
                .published(null)
                .listed(null)
                .venue(null)
                .kind(null)
                .extra("icql:track", null));
        assertThat(Accessors.present(paper))
                .doesNotContain("statedAuthorCount", "abstractText", "published", "listed", "venue", "kind", "year");
        assertThat(paper.extras()).containsOnlyKeys("icql:award");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullWhereAValueBelongsIsNamed() {
        Paper.Builder paper = Paper.titled("T");
        assertNamed("author", () -> paper.author((Author) null));
        assertNamed("name", () -> Author.of((PersonName) null));
        assertNamed("presentation", () -> paper.presentation(null));
        assertNamed("organization", () -> paper.organization(null));
        assertNamed("identifier", () -> paper.identifier(null));
        assertNamed("link", () -> paper.link(null));
        assertNamed("keyword", () -> paper.keyword(null));
        assertNamed("publication", () -> paper.publication(null));
        assertNamed("metrics", () -> paper.metrics(null));
        assertNamed("the key of an extra", () -> paper.extra(null, "x"));
        assertNamed("title", () -> Paper.titled(null));
        assertNamed("authors: element 1 is null", () -> paper.authors(Arrays.asList(Author.of("A"), null)));
        assertNamed("keywords: element 0 is null", () -> paper.keywords(Arrays.asList((String) null)));
        assertNamed(
                "affiliations: element 0 is null", () -> Author.of("A").withAffiliations(Arrays.asList((String) null)));
        assertThat(paper.build()).isEqualTo(Paper.titled("T").build());
    }

    private static void assertNamed(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class).hasMessage(message);
    }

    @Test
    void refusesACountOfNoAuthors() {
        assertThatThrownBy(() -> Paper.titled("T").statedAuthorCount(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a paper cannot have 0 authors");
    }

    @Test
    void countsNamedAuthorsBeforeTheStatedNumber() {
        assertThat(Paper.titled("T").statedAuthorCount(6).build().authorCount()).hasValue(6);
        assertThat(Paper.titled("T").statedAuthorCount(6).author("Noor").build().authorCount())
                .hasValue(1);
        assertThat(Paper.titled("T").build().authorCount()).isEmpty();
    }

    @Test
    void takesTheYearOfPublicationBeforeThatOfTheVenue() {
        Venue venue = Venue.of("ICQL", 2023);
        assertThat(Paper.titled("T").year(2024).venue(venue).build().year()).hasValue(2024);
        assertThat(Paper.titled("T").venue(venue).build().year()).hasValue(2023);
        assertThat(Paper.titled("T")
                        .published(PartialDate.ofMonthDay(5, 7))
                        .venue(venue)
                        .build()
                        .year())
                .hasValue(2023);
        assertThat(Paper.titled("T").venue(Venue.of("ICQL")).build().year()).isEmpty();
    }

    @Test
    void keepsAnIdentifierOnceAndFindsItByScheme() {
        Identifier doi = Identifier.parse("doi:10.5555/a");
        Paper paper = Paper.titled("T").identifier(doi).identifier(doi).build();
        assertThat(paper.identifiers()).containsExactly(doi);
        assertThat(paper.identifier(Identifier.Scheme.DOI)).contains(doi);
        assertThat(paper.identifier(Identifier.Scheme.PMID)).isEmpty();
    }

    @Test
    void theOrderOfAuthorsCountsAndThatOfIdentifiersDoesNot() {
        Identifier one = Identifier.parse("doi:10.5555/a");
        Identifier other = Identifier.parse("pmid:1");
        assertThat(Paper.titled("T").identifier(one).identifier(other).build())
                .isEqualTo(Paper.titled("T")
                        .identifiers(ImmutableSet.of(other, one))
                        .build());
        assertThat(Paper.titled("T").author("A").author("B").build())
                .isNotEqualTo(Paper.titled("T").author("B").author("A").build());
    }
}
