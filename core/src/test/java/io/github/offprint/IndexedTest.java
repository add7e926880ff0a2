package io.github.offprint;

import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static io.github.offprint.query.Fields.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Venue;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Papers with an index, from the outside. */
class IndexedTest {
    private static final ImmutableList<Paper> LISTED = papers(40);
    private static final Papers INDEXED = Papers.of(LISTED).indexed();

    private static ImmutableList<Paper> papers(int count) {
        ImmutableList.Builder<Paper> papers = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            papers.add(Paper.titled(i % 2 == 0 ? "Lanterns at Sea" : "Lamps in the Fog")
                    .author(i % 4 == 0 ? "Mei Anders" : "Kofi Mensah")
                    .venue(Venue.of(i % 8 == 0 ? "NIPS" : "ICLR"))
                    .year(2000 + i % 20)
                    .metrics(Metrics.NONE.withUpvotes((long) i))
                    .build());
        }
        return papers.build();
    }

    @Test
    void areTheSamePapers() {
        assertThat(INDEXED).isEqualTo(Papers.of(LISTED)).hasSameHashCodeAs(Papers.of(LISTED));
        assertThat(INDEXED.list()).isSameAs(LISTED);
        assertThat(INDEXED.indexed()).isSameAs(INDEXED);
        assertThat(Papers.empty().indexed().where(Query.everything()).list()).isEmpty();
        assertThat(Papers.empty().indexed().where(YEAR.exists()).plan())
                .hasToString("look up no papers, 0 for (exists year): 0 (estimated 0)\n");
    }

    @Test
    void growWithAndWithoutAnIndex() {
        List<Paper> more = papers(3);

        assertThat(Papers.of(LISTED).plus(more)).hasSize(43).endsWith(more.get(2));
        assertThat(INDEXED.plus(more)).hasSize(43).endsWith(more.get(2));
        assertThat(INDEXED.plus(List.of())).isSameAs(INDEXED);
        assertThat(INDEXED).hasSize(40);
        assertThat(INDEXED.plus(more).where(AUTHORS.named("Anders")).positions().asList())
                .endsWith(36, 40);
    }

    /** A snapshot holds no more than the logarithm of its length in segments, so that a plan of one by one stays short. */
    @Test
    void growOneByOne() {
        Papers grown = Papers.empty().indexed();
        for (Paper paper : LISTED) {
            grown = grown.plus(List.of(paper));
        }

        assertThat(grown).isEqualTo(INDEXED);
        assertThat(grown.where(VENUE.is("NeurIPS")).positions().asList()).containsExactly(0, 8, 16, 24, 32);
        assertThat(grown.where(Query.everything())
                        .orderBy(UPVOTES.descending())
                        .limit(2)
                        .positions()
                        .asList())
                .containsExactly(39, 38);
        assertThat(grown.where(YEAR.atLeast(2015)).countBy(YEAR))
                .isEqualTo(INDEXED.where(YEAR.atLeast(2015)).countBy(YEAR));
    }

    @Test
    void sayWhichClausesWereLookedUpAndHowManyPapersWereAsked() {
        Query query = TITLE.word("lanterns")
                .and(VENUE.is("NeurIPS"))
                .and(text("shelf", paper -> Optional.of("upper")).contains("up"))
                .and(YEAR.atLeast(2010));

        assertThat(INDEXED.where(query).plan()).hasToString("""
                look up column venue, 5 for (venue is "NeurIPS"): 5 (estimated 5)
                look up words of title, 20 for (title word "lanterns"): 5 (estimated 5)
                look up column year, 20 for (year 2010..): 2 (estimated 5)
                ask 2 papers for (shelf contains "up"): 2
                """);
        assertThat(INDEXED.where(TITLE.regex("^l.*g$")).plan()).hasToString("""
                look up all papers, 40 for (title regex "^l.*g$"): 40 (estimated 40)
                ask 40 papers for (title regex "^l.*g$"): 20
                """);
    }

    @Test
    void sayWhenTheyWereWalkedInOrder() {
        assertThat(INDEXED.where(YEAR.atLeast(2005))
                        .orderBy(UPVOTES.descending(), TITLE.ascending())
                        .limit(3)
                        .plan())
                .hasToString("""
                        walk by upvotes descending, title ascending for (year 2005..): 3
                        sort by upvotes descending, title ascending: 3
                        """);
        assertThat(INDEXED.where(VENUE.is("NIPS"))
                        .orderBy(UPVOTES.descending())
                        .limit(1)
                        .plan())
                .hasToString("""
                        look up column venue, 5 for (venue is "NIPS"): 5 (estimated 5)
                        keep the first 1 by upvotes descending: 1
                        cut offset 0, limit 1: 1
                        """);
    }

    /** A source can know more of a name than it prints. */
    @Test
    void findNamesByWhatIsNotPrinted() {
        PersonName known = PersonName.builder()
                .printed("M. L.")
                .given("Mina")
                .family("Lund")
                .build();
        Papers papers = Papers.of(
                        Paper.titled("One").author(Author.of(known)).build(),
                        Paper.titled("Two").author("Kofi Mensah").build())
                .indexed();

        assertThat(papers.where(AUTHORS.named("Mina Lund")).positions().asList())
                .containsExactly(0);
    }

    /** What values count as is found out by the first facets, and kept. */
    @Test
    void countForManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        Papers fresh = Papers.of(papers(2_000)).indexed();
        Facet<String> expected =
                Papers.of(fresh.list()).where(YEAR.atLeast(2004)).countBy(VENUE);

        assertThat(expected.counts()).containsOnlyKeys("ICLR", "NeurIPS");
        assertSameForManyThreads(() -> fresh.where(YEAR.atLeast(2004)).countBy(VENUE), expected);
    }

    @Test
    void answerManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        Papers fresh = Papers.of(papers(2_000)).indexed();
        Selection asked = fresh.where(YEAR.between(2003, 2004).or(VENUE.is("NIPS")))
                .orderBy(YEAR.descending(), UPVOTES.ascending())
                .limit(50);
        List<Paper> expected = Papers.of(fresh.list())
                .where(asked.query())
                .orderBy(YEAR.descending(), UPVOTES.ascending())
                .limit(50)
                .list();

        assertSameForManyThreads(asked::list, expected);
    }

    private static <T> void assertSameForManyThreads(Callable<? extends T> question, T expected)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<? extends T>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(threads.submit(question));
            }
            for (Future<? extends T> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
