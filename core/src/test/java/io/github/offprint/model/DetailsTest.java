package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.offprint.fixtures.SamplePapers;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Venue, presentation, publication, metrics, links and kinds: each change touches one field, and counts. */
class DetailsTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-05-08T12:00:00+02:00");

    @Test
    void aVenueChangesOneFieldAtATime() {
        assertEachCounts(
                Venue.of("ICQL"),
                ImmutableMap.of("acronym", venue -> venue.withAcronym("Q"), "year", venue -> venue.withYear(2024)));
        assertThat(Venue.of("ICQL")).isNotEqualTo(Venue.of("WoW"));
    }

    @Test
    void aPublicationChangesOneFieldAtATime() {
        assertEachCounts(
                Publication.NONE,
                ImmutableMap.of(
                        "volume", publication -> publication.withVolume("1"),
                        "number", publication -> publication.withNumber("1"),
                        "pages", publication -> publication.withPages("1"),
                        "publisher", publication -> publication.withPublisher("1")));
    }

    @Test
    void metricsChangeOneFieldAtATime() {
        assertEachCounts(
                Metrics.NONE,
                ImmutableMap.of(
                        "upvotes", metrics -> metrics.withUpvotes(1L),
                        "comments", metrics -> metrics.withComments(1L),
                        "citations", metrics -> metrics.withCitations(1L),
                        "stars", metrics -> metrics.withStars(1L)));
    }

    @Test
    void aPresentationChangesOneFieldAtATime() {
        assertEachCounts(
                Presentation.of(PresentationKind.POSTER),
                ImmutableMap.of(
                        "session",
                                presentation ->
                                        presentation.toBuilder().session("1").build(),
                        "room",
                                presentation ->
                                        presentation.toBuilder().room("1").build(),
                        "poster",
                                presentation ->
                                        presentation.toBuilder().poster("1").build(),
                        "time",
                                presentation ->
                                        presentation.toBuilder().time("1").build(),
                        "start",
                                presentation ->
                                        presentation.toBuilder().start(NOON).build(),
                        "end",
                                presentation ->
                                        presentation.toBuilder().end(NOON).build()));
        assertThat(Presentation.of(PresentationKind.POSTER)).isNotEqualTo(Presentation.of(PresentationKind.ORAL));
    }

    private static <T> void assertEachCounts(T value, ImmutableMap<String, UnaryOperator<T>> changes) {
        changes.forEach((field, change) -> {
            T changed = change.apply(value);
            Map<String, Object> before = new HashMap<>(Accessors.values(value));
            Map<String, Object> after = new HashMap<>(Accessors.values(changed));
            assertThat(after.remove(field)).as(field).isNotEqualTo(before.remove(field));
            assertThat(after).as(field).isEqualTo(before);
            assertThat(changed).as(field).isNotEqualTo(value).isEqualTo(change.apply(value));
        });
        assertThat(changes.size())
                .isGreaterThanOrEqualTo(Accessors.values(value).size() - 1);
    }

    @Property
    void aBuilderFromAPresentationBuildsIt(@ForAll Presentation presentation) {
        assertThat(presentation.toBuilder().build()).isEqualTo(presentation).hasSameHashCodeAs(presentation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u200b"})
    void countsBlankTextAsAbsent(String blank) {
        assertThat(Venue.of("ICQL").withAcronym("Q").withAcronym(blank)).isEqualTo(Venue.of("ICQL"));
        assertThat(SamplePapers.complete()
                        .publication()
                        .withVolume(blank)
                        .withNumber(blank)
                        .withPages(blank)
                        .withPublisher(blank))
                .isEqualTo(Publication.NONE);
        assertThat(Presentation.builder(PresentationKind.ORAL)
                        .session(blank)
                        .room(blank)
                        .poster(blank)
                        .time(blank)
                        .build())
                .isEqualTo(Presentation.of(PresentationKind.ORAL));
        assertThatThrownBy(() -> Venue.of(blank)).hasMessage("a venue needs a name that is not blank");
        assertThatThrownBy(() -> new Link(LinkKind.PDF, blank)).hasMessage("a link needs an address");
        assertThatThrownBy(() -> new LinkKind(blank)).hasMessage("a kind of link needs a word");
        assertThatThrownBy(() -> new PaperKind(blank)).hasMessage("a kind of paper needs a word");
        assertThatThrownBy(() -> new PresentationKind(blank)).hasMessage("a kind of presentation needs a word");
    }

    @Test
    void nullTakesACountAway() {
        assertThat(SamplePapers.complete()
                        .metrics()
                        .withUpvotes(null)
                        .withComments(null)
                        .withCitations(null)
                        .withStars(null))
                .isEqualTo(Metrics.NONE);
        assertThat(Venue.of("ICQL", 2024).withYear(null)).isEqualTo(Venue.of("ICQL"));
    }

    @Test
    void zeroIsACountAndNoYear() {
        assertThat(Metrics.NONE.withUpvotes(0L).upvotes()).hasValue(0);
        assertThatThrownBy(() -> Metrics.NONE.withStars(-1L)).hasMessage("nothing can be counted -1 times");
        assertThatThrownBy(() -> Venue.of("ICQL", 0)).hasMessage("a year lies between 1 and 9999, not at 0");
        assertThatThrownBy(() -> Venue.of("ICQL", 10_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void aVenueCanBeOfTheFirstYearAndOfTheLast(int year) {
        assertThat(Venue.of("ICQL", year).year()).hasValue(year);
    }

    @Test
    void kindsAreAnOpenSetOfWordsInLowerCase() {
        assertThat(new PaperKind(" Article ")).isEqualTo(PaperKind.ARTICLE);
        assertThat(new PresentationKind("POSTER\u00a0")).isEqualTo(PresentationKind.POSTER);
        assertThat(new LinkKind("Slides").value()).isEqualTo("slides");
        assertThat(new LinkKind("PDF")).isEqualTo(LinkKind.PDF);
        assertThat(new PaperKind("I")).extracting(PaperKind::value).isEqualTo("i");
    }
}
