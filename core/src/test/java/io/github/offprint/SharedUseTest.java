package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SampleQueries;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values are shared between threads and outlive what they were made of. */
class SharedUseTest {
    private static final int THREADS = 16;

    private final List<Paper> source = new ArrayList<>(PaperGenerator.seeded(48).papers(60));
    private final List<Query> queries = SampleQueries.all();

    @Test
    void manyThreadsAskOneCollectionAndGetTheAnswersOfOne() {
        assertAnswersOfOne(Papers.of(source));
        assertAnswersOfOne(Papers.of(source).indexed());
    }

    private void assertAnswersOfOne(Papers shared) {
        List<List<Paper>> alone = queries.stream()
                .map(query -> List.copyOf(Papers.of(source).where(query).list()))
                .toList();
        List<List<List<Paper>>> together = IntStream.range(0, THREADS)
                .parallel()
                .mapToObj(thread -> answers(shared, thread))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    /** Every thread begins with another question, so that each meets values that nobody has computed yet. */
    private List<List<Paper>> answers(Papers shared, int thread) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, queries.size()).boxed().toList());
        Collections.rotate(order, thread * queries.size() / THREADS);
        List<List<Paper>> answers = new ArrayList<>(Collections.nCopies(queries.size(), List.of()));
        order.forEach(i -> answers.set(i, shared.where(queries.get(i)).list()));
        return answers;
    }

    @Test
    void aCollectionDoesNotChangeWithTheListItWasMadeOf() {
        Papers papers = Papers.of(source);
        Selection selection = papers.where(Query.everything());
        List<Paper> before = List.copyOf(source);
        source.subList(0, 30).clear();
        source.add(before.get(0));
        assertThat(papers).containsExactlyElementsOf(before);
        assertThat(selection.list()).isEqualTo(before);
        assertThat(papers.size()).isEqualTo(before.size());
    }

    @Test
    void iteratorsOfOneResultDoNotKnowOfEachOther() {
        Selection selection = Papers.of(source).where(Query.everything());
        Iterator<Paper> one = selection.iterator();
        Iterator<Paper> other = selection.iterator();
        for (Paper paper : source) {
            for (int again = 0; again < 3; again++) {
                assertThat(one.hasNext()).isTrue();
            }
            assertThat(one.next()).isEqualTo(paper);
        }
        assertThat(one.hasNext()).isFalse();
        assertThat(other.next()).isEqualTo(source.get(0));
        assertThat(selection.count()).isEqualTo(source.size());
    }
}
