package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.lines.AuthorPlaces.Place;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuthorPlacesTest {
    /** Line after line, each ten characters further down. */
    private static AuthorPlaces places(String... lines) {
        return new AuthorPlaces(IntStream.range(0, lines.length)
                .mapToObj(i -> new Line("page", i + 1L, 10L * i, lines[i]))
                .map(line -> new Piece<>(Names.NAMES, line, LineShape.of(line.text())))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Where each of some words is found, asked for in this order: the line and the columns. */
    private static Stream<String> found(AuthorPlaces places, String... words) {
        return Stream.of(words)
                .map(word -> places.next(word)
                        .map(Place::span)
                        .map(AuthorPlacesTest::place)
                        .orElse("nowhere"));
    }

    private static String place(Span span) {
        return span.start().line() + ":" + span.start().column() + "-"
                + span.end().column();
    }

    @Test
    void namesAreFoundOneBehindTheOtherFromLineToLine() {
        assertThat(found(places("Ada · Ben", "Cy · Ada"), "Ada", "Ben", "Cy", "Ada"))
                .containsExactly("1:1-4", "1:7-10", "2:1-3", "2:6-9");
    }

    @Test
    void theSameNameIsFoundAtItsNextPlace() {
        assertThat(found(places("Ada Ada", "Ada"), "Ada", "Ada", "Ada", "Ada"))
                .containsExactly("1:1-4", "1:5-8", "2:1-4", "nowhere");
    }

    @Test
    void aNameThatALineEndDividesCostsNoOtherItsPlace() {
        assertThat(found(places("Ada · Ben", "Marsh · Cy"), "Ada", "Ben Marsh", "Cy"))
                .containsExactly("1:1-4", "nowhere", "2:9-11");
    }

    @Test
    void nothingIsLookedForBehindWhatWasFound() {
        assertThat(found(places("Ada · Ben"), "Ben", "Ada")).containsExactly("1:7-10", "nowhere");
    }

    /** Else a list of a million names with a mark inside each would be walked over a million times. */
    @Test
    void afterEightNamesThatAreNotThereNothingIsLookedForAnyMore() {
        AuthorPlaces seven = places("Ada");
        AuthorPlaces eight = places("Ada");
        for (int i = 0; i < 7; i++) {
            assertThat(seven.next("Ben")).isEmpty();
            assertThat(eight.next("Ben")).isEmpty();
        }
        assertThat(eight.next("Ben")).isEmpty();
        assertThat(seven.next("Ada")).isPresent();
        assertThat(eight.next("Ada")).isEmpty();
    }
}
