package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final Paper FIRST = Paper.titled("Trees").build();
    private static final Paper SECOND = Paper.titled("Graphs").year(2024).build();

    @Test
    void keepsOrderAndRepetition() {
        Papers papers = Papers.of(SECOND, FIRST, SECOND);

        assertThat(papers).containsExactly(SECOND, FIRST, SECOND);
        assertThat(papers.stream()).containsExactly(SECOND, FIRST, SECOND);
        assertThat(papers.list()).containsExactly(SECOND, FIRST, SECOND);
        assertThat(papers.size()).isEqualTo(3);
        assertThat(papers.get(1)).isEqualTo(FIRST);
    }

    @Test
    void isASnapshotOfWhatItWasMadeFrom() {
        List<Paper> source = new ArrayList<>(List.of(FIRST));
        Papers papers = Papers.of(source);
        source.add(SECOND);

        assertThat(papers).containsExactly(FIRST);
    }

    @Test
    void cannotBeChangedThroughItsViews() {
        Papers papers = Papers.of(FIRST);
        Iterator<Paper> iterator = papers.iterator();
        iterator.next();

        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThat(papers.list()).isInstanceOf(ImmutableList.class);
    }

    @Test
    void isEqualByContent() {
        assertThat(Papers.of(FIRST, SECOND))
                .isEqualTo(Papers.of(ImmutableList.of(FIRST, SECOND)))
                .hasSameHashCodeAs(Papers.of(ImmutableList.of(FIRST, SECOND)))
                .isNotEqualTo(Papers.of(SECOND, FIRST))
                .isNotEqualTo(ImmutableList.of(FIRST, SECOND));
    }

    @Test
    void holdsNothingWhenEmpty() {
        assertThat(Papers.empty()).isEmpty();
        assertThat(Papers.empty().isEmpty()).isTrue();
        assertThat(Papers.of()).isSameAs(Papers.empty());
        assertThat(Papers.concat()).isSameAs(Papers.empty());
    }

    @Test
    void joinsListingsOneAfterTheOther() {
        assertThat(Papers.concat(Papers.of(SECOND), Papers.empty(), Papers.of(FIRST, SECOND)))
                .containsExactly(SECOND, FIRST, SECOND);
    }

    @Test
    void refusesAPositionItDoesNotHave() {
        assertThatThrownBy(() -> Papers.of(FIRST).get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void collectsAStreamInOrderAlsoInParallel() {
        List<Paper> many = IntStream.range(0, 1000)
                .mapToObj(i -> Paper.titled("Paper " + i).build())
                .toList();

        assertThat(many.parallelStream().collect(Papers.toPapers())).isEqualTo(Papers.of(many));
    }

    @Test
    void printsItsSizeAndTheFirstTitlesOnly() {
        assertThat(Papers.of(FIRST)).hasToString("1 paper [Paper[Trees]]");
        assertThat(Papers.of(FIRST, FIRST, FIRST, FIRST).toString())
                .startsWith("4 papers [")
                .endsWith("] ...");
    }
}
