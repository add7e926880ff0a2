package io.github.offprint.query;

import static io.github.offprint.query.Conditions.affiliation;
import static io.github.offprint.query.Conditions.leadingTo;
import static io.github.offprint.query.Conditions.named;
import static io.github.offprint.query.Conditions.presentedAs;
import static io.github.offprint.query.Conditions.room;
import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.ANY_TEXT;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.AUTHOR_COUNT;
import static io.github.offprint.query.Fields.IDENTIFIERS;
import static io.github.offprint.query.Fields.KEYWORDS;
import static io.github.offprint.query.Fields.LINKS;
import static io.github.offprint.query.Fields.PRESENTATIONS;
import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static io.github.offprint.query.Query.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.model.Venue;
import io.github.offprint.text.Folding;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Paper PAPER = Paper.titled("Score-Based Diffusion Models: A Gödel Survey")
            .author(Author.of("Yang Song").withAffiliations(ImmutableList.of("OpenAI, San Francisco")))
            .author(Author.of("Gilberto Álvarez").withAffiliations(ImmutableList.of("Google DeepMind")))
            .abstractText("We survey the state-of-the-art in generative modelling.")
            .published(PartialDate.of(2021, 5))
            .venue(Venue.of("Advances in Neural Information Processing Systems 34", 2021))
            .presentation(
                    Presentation.builder(PresentationKind.ORAL).room("Hall A").build())
            .presentation(
                    Presentation.builder(PresentationKind.POSTER).room("Hall B").build())
            .identifier(Identifier.parse("doi:10.1234/abc"))
            .link(new Link(LinkKind.CODE, "https://example.org/code"))
            .keyword("Diffusion")
            .metrics(Metrics.NONE.withUpvotes(12L))
            .build();

    private static final Paper BARE = Paper.titled("Trees").build();

    @Test
    void asksForText() {
        assertThat(TITLE.contains("fusion models")).accepts(PAPER).rejects(BARE);
        assertThat(TITLE.word("fusion")).rejects(PAPER);
        assertThat(TITLE.word("godel")).accepts(PAPER);
        assertThat(TITLE.exactly().word("godel")).rejects(PAPER);
        assertThat(TITLE.exactly().comparing(Folding.CASE).word("gödel")).accepts(PAPER);
        assertThat(ABSTRACT.phrase("state of the art")).accepts(PAPER).rejects(BARE);
        assertThat(TITLE.prefix("diffusion mod")).accepts(PAPER);
        assertThat(TITLE.is(" trees ")).accepts(BARE).rejects(PAPER);
        assertThat(TITLE.wildcard("diff*n m?dels")).accepts(PAPER);
        assertThat(TITLE.regex("^score.*(survey|review)$")).accepts(PAPER).rejects(BARE);
        assertThat(TITLE.fuzzy("difusion modles")).accepts(PAPER);
        assertThat(ANY_TEXT.word("deepmind")).rejects(PAPER);
        assertThat(ANY_TEXT.word("alvarez")).accepts(PAPER);
        assertThat(KEYWORDS.any().is("diffusion")).accepts(PAPER).rejects(BARE);
        assertThat(KEYWORDS.none().is("diffusion")).accepts(BARE).rejects(PAPER);
    }

    @Test
    void asksForNumbersAndDates() {
        assertThat(YEAR.between(2018, 2022)).accepts(PAPER).rejects(BARE);
        assertThat(YEAR.above(2021)).rejects(PAPER);
        assertThat(UPVOTES.atLeast(12)).accepts(PAPER).rejects(BARE);
        assertThat(AUTHORS.count().atMost(2)).accepts(PAPER).rejects(BARE);
        assertThat(AUTHORS.count()).isEqualTo(AUTHOR_COUNT);
        assertThat(PUBLISHED.within("2021-05")).accepts(PAPER);
        assertThat(PUBLISHED.within("2021-05-02", "2022")).rejects(PAPER);
        assertThat(PUBLISHED.overlaps("2021-05-02", "2022")).accepts(PAPER);
        assertThat(PUBLISHED.since("2021-05")).accepts(PAPER);
        assertThat(PUBLISHED.after("2021-05")).rejects(PAPER);
        assertThat(PUBLISHED.before("2021-06")).accepts(PAPER);
    }

    @Test
    void asksForElements() {
        assertThat(AUTHORS.named("Song, Y.")).accepts(PAPER).rejects(BARE);
        assertThat(AUTHORS.first(named("Y. Song"))).accepts(PAPER);
        assertThat(AUTHORS.last(named("alvarez"))).accepts(PAPER);
        assertThat(AUTHORS.any(named("Song").and(affiliation("OpenAI")))).accepts(PAPER);
        assertThat(AUTHORS.any(named("Song").and(affiliation("Google")))).rejects(PAPER);
        assertThat(PRESENTATIONS.any(presentedAs(PresentationKind.ORAL).and(room("Hall B"))))
                .rejects(PAPER);
        assertThat(IDENTIFIERS.of(Identifier.Scheme.DOI)).accepts(PAPER).rejects(BARE);
        assertThat(IDENTIFIERS.is("doi:10.1234/abc")).accepts(PAPER);
        assertThatThrownBy(() -> IDENTIFIERS.is("abc")).hasMessage("no identifier: \"abc\"");
        assertThat(LINKS.any(leadingTo(LinkKind.CODE))).accepts(PAPER).rejects(BARE);
        assertThat(VENUE.is("NIPS")).accepts(PAPER).rejects(BARE);
        assertThat(VENUE.exists()).accepts(PAPER).rejects(BARE);
    }

    @Test
    void joinsInNormalForm() {
        Query a = TITLE.contains("a");
        Query b = YEAR.atLeast(2020);
        Query c = VENUE.is("ICLR");

        assertThat(a.and(b).and(c)).isEqualTo(Query.allOf(a, b, c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(Query.anyOf(a, b, c));
        assertThat(not(not(a))).isEqualTo(a);
        assertThat(Query.allOf()).isEqualTo(Query.everything());
        assertThat(Query.anyOf()).isEqualTo(Query.nothing()).isEqualTo(not(Query.everything()));
        assertThat(Query.everything().and(a)).isEqualTo(a);
        assertThat(Query.nothing().or(a)).isEqualTo(a);
    }

    @Test
    void printsItsTree() {
        assertThat(TITLE.contains("diffusion")
                        .and(not(YEAR.between(2018, 2022)))
                        .or(AUTHORS.named("Y. Song")))
                .hasToString("(or (and (title contains \"diffusion\") (not (year 2018..2022)))"
                        + " (any author (named \"Y. Song\")))");
    }

    @Test
    void countsItsClauses() {
        Query a = TITLE.contains("a");
        assertThat(Query.everything().clauses()).isEqualTo(1);
        assertThat(a.clauses()).isEqualTo(1);
        assertThat(not(a).clauses()).isEqualTo(2);
        assertThat(a.and(not(a)).or(YEAR.exists()).clauses()).isEqualTo(6);
        assertThat(a.and(not(a)).or(YEAR.exists()).depth()).isEqualTo(4);
    }

    @Test
    void nestsOnlySoDeep() {
        Query deep = TITLE.contains("a");
        for (int i = 1; i < Query.MAX_DEPTH; i++) {
            deep = i % 2 == 0 ? deep.and(YEAR.is(2020)) : deep.or(YEAR.is(2020));
        }
        Query deepest = deep;
        assertThat(deepest.depth()).isEqualTo(Query.MAX_DEPTH);
        assertThatThrownBy(() -> not(deepest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200");
    }
}
