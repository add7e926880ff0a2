package io.github.offprint.query;

import static io.github.offprint.query.Conditions.affiliation;
import static io.github.offprint.query.Conditions.named;
import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.ANY_TEXT;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.IDENTIFIERS;
import static io.github.offprint.query.Fields.KEYWORDS;
import static io.github.offprint.query.Fields.LINKS;
import static io.github.offprint.query.Fields.PRESENTATIONS;
import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static io.github.offprint.query.Query.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.model.Author;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.model.Venue;
import io.github.offprint.text.TextRange;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Paper PAPER = Paper.titled("Score-Based Diffusion Models")
            .author(Author.of("Yang Song").withAffiliations(ImmutableList.of("OpenAI, San Francisco")))
            .author("Mei Anders")
            .year(2021)
            .venue(Venue.of("Advances in Neural Information Processing Systems 34"))
            .keyword("diffusion")
            .keyword("scores")
            .build();

    private static String explain(Query query) {
        return query.explain(PAPER).toString();
    }

    @Test
    void printsALineForEachClauseAsWritten() {
        Query query = TITLE.contains("diffusion").and(YEAR.atLeast(2022)).and(not(TITLE.contains("survey")));

        assertThat(explain(query)).isEqualTo("""
                no   and
                yes    title contains "diffusion": title "Score-Based [Diffusion] Models"
                no     year 2022..: year "2021"
                yes    not
                no       title contains "survey": title "Score-Based Diffusion Models"
                """);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(explain(ABSTRACT.contains("diffusion").or(PUBLISHED.since("2022"))))
                .isEqualTo("""
                no   or
                no     abstract contains "diffusion": missing
                no     published within 2022..: published "2021"
                """);
        assertThat(explain(Query.everything())).isEqualTo("yes  everything\n");
        assertThat(explain(Query.nothing())).isEqualTo("no   not\nyes    everything\n");
    }

    @Test
    void namesTheFieldsAndPartsInWhichItFoundSomething() {
        assertThat(explain(ANY_TEXT.word("diffusion"))).isEqualTo("""
                yes  text word "diffusion": title "Score-Based [Diffusion] Models", keyword "[diffusion]"
                """);
        assertThat(explain(AUTHORS.any(named("Y. Song").and(affiliation("openai")))))
                .isEqualTo("""
                yes  any author (and (named "Y. Song") (affiliation contains "openai")): author name "[Yang Song]", \
                author affiliation "[OpenAI], San Francisco"
                """);
        assertThat(explain(AUTHORS.first(named("Anders")))).isEqualTo("""
                no   first author (named "Anders"): author name "Yang Song"
                """);
        assertThat(explain(KEYWORDS.all().is("diffusion"))).isEqualTo("""
                no   all keyword is "diffusion": keyword "diffusion", keyword "scores"
                """);
        assertThat(explain(VENUE.is("NeurIPS"))).isEqualTo("""
                yes  venue is "NeurIPS": venue "[Advances in Neural Information Processing Systems 34]"
                """);
        assertThat(explain(VENUE.is("ICLR"))).isEqualTo("""
                no   venue is "ICLR": venue "Advances in Neural Information Processing Systems 34"
                """);
        assertThat(explain(VENUE.exists().and(YEAR.is(2021)))).isEqualTo("""
                yes  and
                yes    exists venue: venue "[Advances in Neural Information Processing Systems 34]"
                yes    year 2021: year "[2021]"
                """);
    }

    @Test
    void explainsElementsOfEveryKind() {
        Paper paper = SamplePapers.complete();
        assertThat(PRESENTATIONS.as(PresentationKind.ORAL).explain(paper)).hasToString("""
                yes  any presentation (kind is "oral"): presentation kind "[oral]"
                """);
        assertThat(LINKS.to(LinkKind.CODE).explain(paper)).hasToString("""
                yes  any link (kind is "code"): link kind "[code]"
                """);
        assertThat(IDENTIFIERS.is("doi:10.5555/icql.2024.0127").explain(paper)).hasToString("""
                yes  any identifier (is "doi:10.5555/icql.2024.0127"): identifier value "[10.5555/icql.2024.0127]"
                """);
        assertThat(AUTHORS.any(Conditions.ORCID.exists().and(Condition.not(named("Mo"))))
                        .explain(paper)
                        .found())
                .extracting(Evidence::text)
                .containsExactly("0000-0001-5109-3700");
        assertThat(AUTHORS.all(named("Mo").or(affiliation("lab")))
                        .explain(paper)
                        .failing())
                .hasSize(1);
    }

    @Test
    void showsAFewOfManyThatDoNotMatch() {
        Paper paper = Paper.titled("Trees")
                .keywords(ImmutableList.of("ash", "beech", "cedar", "date"))
                .build();
        assertThat(KEYWORDS.any().is("elm").explain(paper)).hasToString("""
                no   keyword is "elm": keyword "ash", keyword "beech", keyword "cedar"
                """);
        assertThat(KEYWORDS.any().contains("a").explain(paper)).hasToString("""
                yes  keyword contains "a": keyword "[a]sh", keyword "ced[a]r", keyword "d[a]te"
                """);
    }

    @Test
    void showsAllElementsThatMatchAndAFewThatDoNot() {
        Paper paper = Paper.titled("Trees")
                .authors(ImmutableList.of(
                        Author.of("A. Ash"), Author.of("B. Ash"), Author.of("C. Ash"), Author.of("D. Ash")))
                .build();
        assertThat(AUTHORS.any(named("Ash")).explain(paper).found()).hasSize(4);
        assertThat(AUTHORS.any(named("Elm")).explain(paper).toString())
                .contains("C. Ash")
                .doesNotContain("D. Ash");
    }

    @Test
    void anElementAlongTheQuantifierIsWhatItShows() {
        Paper paper = Paper.titled("Trees")
                .author("Ada Alder")
                .author("Bo Birch")
                .author("Cy Cedar")
                .build();
        assertThat(AUTHORS.last(named("Alder")).explain(paper)).hasToString("""
                no   last author (named "Alder"): author name "Cy Cedar"
                """);
        assertThat(AUTHORS.last(named("Cedar")).explain(paper)).hasToString("""
                yes  last author (named "Cedar"): author name "[Cy Cedar]"
                """);
        assertThat(AUTHORS.any(named("Birch").or(affiliation("elm"))).explain(paper))
                .hasToString("""
                yes  any author (or (named "Birch") (affiliation contains "elm")): author name "[Bo Birch]"
                """);
    }

    @Test
    void findsTheClausesAtFault() {
        Query old = YEAR.below(2000);
        Query survey = TITLE.contains("survey");
        Query diffusion = TITLE.contains("diffusion");

        assertThat(old.or(survey).and(diffusion).explain(PAPER).failing())
                .extracting(Explanation::query)
                .containsExactly(old, survey);
        assertThat(diffusion.and(not(TITLE.contains("score"))).explain(PAPER).failing())
                .extracting(Explanation::query)
                .containsExactly(not(TITLE.contains("score")));
        assertThat(diffusion.or(old).explain(PAPER).failing()).isEmpty();
    }

    @Test
    void givesWhatAPageWouldHighlight() {
        Query query = TITLE.contains("s").and(not(TITLE.contains("survey").or(YEAR.is(2021))));

        assertThat(query.explain(PAPER).found())
                .containsExactly(Evidence.of(
                        TITLE,
                        PAPER.title(),
                        ImmutableList.of(
                                new TextRange(0, 1),
                                new TextRange(8, 9),
                                new TextRange(17, 18),
                                new TextRange(27, 28))));
        assertThat(YEAR.is(1999).explain(PAPER).found()).isEmpty();
    }

    @Test
    void spansAreThoseOfTheOriginal() {
        Paper paper =
                Paper.titled("𝒜 Eﬃcient İSTANBUL Gö\u00addel of Go\u0308del").build();

        assertThat(TITLE.contains("istanbul").explain(paper)).hasToString("""
                yes  title contains "istanbul": title "𝒜 Eﬃcient [İSTANBUL] Gö\\u00ADdel of Go\u0308del"
                """);
        assertThat(TITLE.word("godel").explain(paper).found().get(0).spans())
                .extracting(span -> span.in(paper.title()))
                .containsExactly("Gö\u00addel", "Go\u0308del");
        assertThat(TITLE.prefix("eff").explain(paper).found().get(0).spans())
                .extracting(span -> span.in(paper.title()))
                .containsExactly("Eﬃcient");
    }

    @Test
    void showsTheSurroundingsOfAMatchInALongText() {
        Paper paper = Paper.titled("Trees")
                .abstractText("𠮷".repeat(200) + "light" + "𠮷".repeat(200))
                .build();
        String printed = ABSTRACT.contains("light").explain(paper).toString();

        assertThat(printed)
                .hasSizeLessThan(220)
                .contains("…𠮷")
                .contains("[light]𠮷")
                .contains("𠮷…\"");
        assertThat(printed.codePoints()).noneMatch(cp -> cp >= 0xD800 && cp <= 0xDFFF);
    }

    @Test
    void nothingInAnExplanationSteersATerminal() {
        Paper paper = Paper.titled("\u001b[31mred\u202e and \u0007").build();

        assertThat(TITLE.contains("red").explain(paper)).hasToString("""
                yes  title contains "red": title "\\u001B[31m[red]\\u202E and \\u0007"
                """);
    }
}
