package io.github.offprint.quickstart;

import static io.github.offprint.query.Conditions.affiliation;
import static io.github.offprint.query.Conditions.named;
import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.IDENTIFIERS;
import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static io.github.offprint.query.Query.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Cluster;
import io.github.offprint.Matching;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.Selection;
import io.github.offprint.Versions;
import io.github.offprint.WriteReport;
import io.github.offprint.match.MergePolicy;
import io.github.offprint.match.Preference;
import io.github.offprint.match.json.DecisionsJson;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import io.github.offprint.problem.Problem;
import io.github.offprint.query.Explanation;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Query;
import io.github.offprint.query.language.QueryLanguage;
import io.github.offprint.query.language.QuerySyntaxException;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the README, stop by stop. */
class TourTest {
    private static final Path LISTING = Path.of("..", "listings", "poster-session.txt");

    private final Readme readme = Readme.ofTheProject();

    @TempDir
    Path folder;

    private final Paper score = Paper.titled("Score-Based Diffusion Without Tears")
            .author(Author.of("Yang Song").withAffiliations(List.of("OpenAI")))
            .author("Ines de la Vega")
            .abstractText("We revisit diffusion.")
            .venue(Venue.of("Advances in Neural Information Processing Systems", 2021))
            .published(PartialDate.of(2021, 6))
            .identifier(Identifier.parse("doi:10.5555/12345"))
            .metrics(Metrics.NONE.withUpvotes(40L))
            .build();

    private final Paper survey = Paper.titled("A Survey of Diffusion")
            .author("Song, Y.")
            .author(Author.of("Ravi Pillai").withAffiliations(List.of("OpenAI")))
            .venue(Venue.of("ICLR", 2022))
            .year(2022)
            .build();

    private final Papers papers =
            Papers.of(score, survey, Paper.titled("Pebbles").build());

    @Test
    void reading() {
        Path file = LISTING;
        String pasted = "Poster\nPoster Session 3\nHall C\n";

        Papers strict = Offprint.read(file); // throws at the first problem of error level

        PaperReader reader = Offprint.reader().venue("ICLR", 2024).asOf(LocalDate.of(2024, 5, 10));
        Reading reading = reader.read(file); // reads what can be read
        reading.papers();
        reading.problems(); // what could not be read, and where
        reading.spanOf(reading.papers().get(0)); // where a paper stood
        reading.ignored(); // what was left out, and why

        reader.read(Source.text("clipboard", pasted));

        assertThat(strict).hasSize(7);
        assertThat(reading.papers().get(0).venue()).contains(Venue.of("ICLR", 2024));
        assertThat(reading.spanOf(reading.papers().get(0)).start().line()).isEqualTo(4);
    }

    @Test
    void streaming() {
        Path file = LISTING;
        List<Problem> log = new ArrayList<>();
        List<Paper> found = new ArrayList<>();
        PaperReader reader = Offprint.reader().limits(Limits.batch()).onProblem(log::add);
        try (PaperStream stream = reader.stream(file)) {
            stream.papers().filter(TITLE.word("learning")).forEach(found::add); // a Query is a Predicate<Paper>
        }
        assertThat(found).hasSize(1);
        assertThat(log).hasSize(1);
    }

    @Test
    void oneFilter() {
        List<Paper> hits = papers.where(TITLE.contains("diffusion")).list();
        assertThat(hits).containsExactly(score, survey);
    }

    @Test
    void combiningFilters() {
        Query recent = YEAR.between(2018, 2022).and(not(TITLE.contains("survey")));
        Query venues = VENUE.is("NeurIPS").or(VENUE.is("ICLR")); // aliases and long names are the same venue
        Selection hits = papers.where(recent.and(venues))
                .orderBy(UPVOTES.descending(), TITLE.ascending())
                .limit(10);
        hits.count();
        hits.findFirst();
        hits.list();
        assertThat(hits.list()).containsExactly(score);
    }

    @Test
    void people() {
        papers.where(AUTHORS.named("Y. Song")); // Yang Song; Song, Yang; Y. Song
        papers.where(AUTHORS.first(named("Song")).and(AUTHORS.count().atMost(3)));
        papers.where(AUTHORS.any(named("Song").and(affiliation("OpenAI")))); // one author, both conditions
        assertThat(papers.where(AUTHORS.named("Y. Song")).list()).containsExactly(score, survey);
        assertThat(papers.where(AUTHORS.any(named("Song").and(affiliation("OpenAI"))))
                        .list())
                .containsExactly(score);
    }

    @Test
    void datesAndWhatIsMissing() {
        papers.where(PUBLISHED.within("2019-06", "2021")); // the whole date lies inside
        papers.where(PUBLISHED.overlaps("2021-06", "2021-07")); // it may
        papers.where(ABSTRACT.exists().and(not(IDENTIFIERS.exists())));
        assertThat(papers.where(PUBLISHED.within("2019-06", "2021")).list()).containsExactly(score);
        assertThat(papers.where(not(YEAR.below(2030))).list()).hasSize(1);
    }

    @Test
    void facets() {
        Facet<Integer> years = papers.where(TITLE.contains("diffusion")).countBy(YEAR);
        years.counts(); // {2021=1, 2022=1}
        years.missing(); // papers without a year
        assertThat(years.counts()).containsEntry(2021, 1).containsEntry(2022, 1);
        assertThat(years.missing()).isZero();
    }

    @Test
    void manyPapers() {
        Papers indexed = papers.indexed(); // the same answers in the same order
        Selection hits = indexed.where(TITLE.word("diffusion").and(YEAR.atLeast(2022)));
        Papers longer = indexed.plus(Papers.of(survey)); // indexes what is new
        assertThat(hits.list()).containsExactly(survey);
        assertThat(hits.plan()).hasToString(readme.text("plan"));
        assertThat(longer.where(TITLE.contains("survey")).count())
                .isEqualTo(papers.where(TITLE.contains("survey")).count() + 1);
    }

    @Test
    void explanations() {
        Query query = TITLE.contains("diffusion").and(YEAR.atLeast(2022));
        Explanation why = query.explain(score);
        assertThat(why).hasToString(readme.text("explanation"));
    }

    @Test
    void queriesThatPeopleType() {
        Query query = QueryLanguage.parse("author:song year:2018..2022 -title:survey");
        papers.where(query);
        QueryLanguage.print(query); // and back
        assertThat(papers.where(query).list()).containsExactly(score);

        assertThatThrownBy(() -> QueryLanguage.parse("author:song yaer:2022"))
                .isInstanceOfSatisfying(
                        QuerySyntaxException.class,
                        wrong -> assertThat(wrong.getMessage() + "\n" + wrong.pointer() + "\n")
                                .isEqualTo(readme.text("wrong query")));
    }

    @Test
    void matchingAndMerging() {
        Reading posters = Offprint.reader().read(LISTING);
        Reading readingList = Offprint.reader().read(Path.of("..", "listings", "reading-list.bib"));
        List<String> log = new ArrayList<>();

        Matching matching = Matching.of(posters, readingList); // readings, or papers from anywhere
        Papers merged = matching.merged(); // each paper once
        matching.clusters().forEach(cluster -> log.add(cluster.because()));

        assertThat(merged).hasSize(8);
        assertThat(log.get(2).replace("../listings", "examples/listings") + "\n")
                .isEqualTo(readme.text("because"));

        Cluster cluster = matching.clusterOf(0, 2); // of the third paper in the first listing
        cluster.members(); // the paper in each listing, and where it stands there
        cluster.paper(); // the one paper
        cluster.merged().originsOf(PaperField.VENUE); // which members it has the venue from
        cluster.merged().conflicts(); // where the members contradict each other
        matching.unsure(); // pairs that a person has to look at
        matching.related(); // preprint and publication, conference paper and journal article

        assertThat(cluster.merged().originsOf(PaperField.VENUE).asList()).containsExactly(1);

        Matching undone = matching.apart(cluster);
        String stored = DecisionsJson.write(undone.decisions());
        Matching later = Matching.of(posters, readingList).deciding(DecisionsJson.read(stored));
        Matching more = later.plus(Papers.of(survey)); // compares only what is new

        assertThat(later.merged()).isEqualTo(undone.merged()).hasSize(9);
        assertThat(more.merged()).hasSize(10);

        MergePolicy policy = MergePolicy.standard().preferring(Preference.FIRST, PaperField.TITLE, PaperField.VENUE);
        Papers mine = matching.merging(policy).versions(Versions.TOGETHER).merged();

        assertThat(mine.get(4).title()).startsWith("Long Context");
    }

    @Test
    void writing() {
        Path target = folder.resolve("diffusion.jsonl");
        WriteReport report = papers.where(TITLE.contains("diffusion")).papers().write(target);
        report.losses(); // what the format could not express
        assertThat(Offprint.read(target)).containsExactly(score, survey);
    }
}
