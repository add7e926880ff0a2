package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.SamplePapers;
import java.io.Serializable;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws that every type of the model keeps. */
class ValueLawsTest {

    private static List<Object> parts(Paper paper) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        parts.add(paper, paper.publication(), paper.metrics())
                .addAll(paper.authors())
                .addAll(paper.presentations())
                .addAll(paper.identifiers())
                .addAll(paper.links());
        paper.authors().forEach(author -> parts.add(author.name()));
        paper.presentations().forEach(presentation -> parts.add(presentation.kind()));
        paper.links().forEach(link -> parts.add(link.kind()));
        paper.venue().ifPresent(parts::add);
        paper.published().ifPresent(parts::add);
        paper.kind().ifPresent(parts::add);
        return parts.build();
    }

    @Property
    @SuppressWarnings("EqualsNull") // the law itself
    void equalityIsAnEquivalenceThatHashCodesFollow(@ForAll Paper one, @ForAll Paper other) {
        Paper copy = Mappers.JACKSON_2.read(Mappers.JACKSON_2.write(one), Paper.class);
        List<Object> values = new java.util.ArrayList<>(parts(one));
        values.addAll(parts(copy));
        values.addAll(parts(other));
        for (Object left : values) {
            assertThat(left.equals(left)).isTrue();
            assertThat(left.equals(null)).isFalse();
            assertThat(left.equals("text")).isFalse();
            for (Object right : values) {
                assertThat(left.equals(right)).isEqualTo(right.equals(left));
                assertThat(!left.equals(right) || left.hashCode() == right.hashCode())
                        .isTrue();
            }
        }
        assertThat(parts(copy)).isEqualTo(parts(one));
    }

    @Property
    void whatIsPrintedIsShortAndHarmless(@ForAll Paper paper) {
        assertThat(parts(paper)).allSatisfy(part -> {
            assertThat(part.toString()).hasSizeLessThan(1100);
            assertThat(part.toString().codePoints().noneMatch(Character::isISOControl))
                    .isTrue();
        });
    }

    @Example
    void whatIsPrintedStaysShort() {
        String attack = "\u001b[31m\u202e\n".repeat(100_000);
        String long_ = "x".repeat(1_000_000);
        for (String text : List.of(attack + "x", long_)) {
            List<Object> parts = parts(Paper.titled(text)
                    .author(text)
                    .venue(Venue.of(text, 2024).withAcronym(text))
                    .presentation(Presentation.builder(new PresentationKind(text))
                            .room(text)
                            .build())
                    .link(new Link(new LinkKind(text), text))
                    .kind(new PaperKind(text))
                    .publication(Publication.NONE.withVolume(text))
                    .build());
            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.toString())
                            .hasSizeLessThan(400)
                            .matches(printed -> printed.codePoints().noneMatch(c -> c < ' ' || c == 0x202e)));
        }
    }

    @Example
    void whatIsPrintedNamesTheValue() {
        Paper paper = SamplePapers.complete();
        assertThat(paper).hasToString("Paper[Sparse Lanterns: Learning to Read by the Light of Few Examples]");
        assertThat(paper.authors().get(0)).hasToString("Ada M. Alderwood");
        assertThat(paper.venue().orElseThrow()).hasToString("International Conference on Quiet Learning 2024");
        assertThat(Venue.of("ICQL")).hasToString("ICQL");
        assertThat(paper.presentations().get(1))
                .hasToString("Presentation{kind=poster, session=Poster Session 3, room=Halle B, poster=127, "
                        + "time=Wed 8 May 4:30 p.m., start=2024-05-08T16:30+02:00, end=2024-05-08T18:30+02:00}");
        assertThat(paper.publication())
                .hasToString("Publication{volume=12, number=3, pages=101–117, publisher=Quiet Press}");
        assertThat(paper.metrics()).hasToString("Metrics{upvotes=42, comments=3, citations=17, stars=1200}");
        assertThat(Metrics.NONE).hasToString("Metrics{}");
        assertThat(paper.links().get(1)).hasToString("pdf https://icql.example/2024/127.pdf");
        assertThat(paper.kind().orElseThrow()).hasToString("conference");
    }

    @Example
    void nothingIsSerializable() {
        assertThat(parts(SamplePapers.complete()))
                .filteredOn(part -> !(part instanceof Enum))
                .noneMatch(part -> part instanceof Serializable);
    }
}
