package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperKeyTest {
    private static final Paper PLAIN =
            Paper.titled("Lamps in the Fog").author("Ines Alderwood").year(2021).build();

    @Test
    void staysTheSameFromVersionToVersionSoThatStoredDecisionsHold() {
        assertThat(PaperKey.of(PLAIN).value())
                .isEqualTo("aeebf03d13e97bee575b65792d7095898593a6cc163d2cce25d06ec3d2db0679");
    }

    @Property(tries = 300)
    void looksAtNothingThatNoComparisonLooksAt(@ForAll Paper paper, @ForAll Paper other) {
        Paper bare = bare(paper);
        assertThat(PaperKey.of(bare)).isEqualTo(PaperKey.of(paper));
        assertThat(MatchRule.standard().compare(bare, other))
                .isEqualTo(MatchRule.standard().compare(paper, other));
        assertThat(MatchRule.standard().compare(bare, paper))
                .isEqualTo(MatchRule.standard().compare(paper, paper));
    }

    /** The paper without what the key leaves out. */
    private static Paper bare(Paper paper) {
        return paper.with(p -> p.abstractText(null)
                .listed(null)
                .presentations(ImmutableList.of())
                .organizations(ImmutableList.of())
                .links(ImmutableList.of())
                .keywords(ImmutableList.of())
                .metrics(Metrics.NONE)
                .extras(ImmutableMap.of())
                .authors(paper.authors().stream()
                        .map(author -> Author.of(author.name()))
                        .toList()));
    }

    static ImmutableList<Consumer<Paper.Builder>> whatCounts() {
        return ImmutableList.of(
                p -> p.title("Lamps in the Frog"),
                p -> p.author("Tomas Quill"),
                p -> p.authors(ImmutableList.of(Author.of(PersonName.of("Ines", "Alder")))),
                p -> p.statedAuthorCount(3),
                p -> p.year(2022),
                p -> p.venue(Venue.of("QUIET")),
                p -> p.kind(PaperKind.ARTICLE),
                p -> p.publication(Publication.NONE.withVolume("2")),
                p -> p.publication(Publication.NONE.withNumber("2")),
                p -> p.publication(Publication.NONE.withPages("2")),
                p -> p.identifier(Identifier.parse("doi:10.5555/1")));
    }

    @ParameterizedTest
    @MethodSource("whatCounts")
    void changesWithWhatAComparisonLooksAt(Consumer<Paper.Builder> change) {
        assertThat(PaperKey.of(PLAIN.with(change))).isNotEqualTo(PaperKey.of(PLAIN));
    }

    static ImmutableList<Consumer<Paper.Builder>> whatDoesNotCount() {
        return ImmutableList.of(
                p -> p.title(" Lamps  in\u00a0the Fog "),
                p -> p.published(PartialDate.of(2021, 5)),
                p -> p.publication(Publication.NONE.withPublisher("Quiet Press")));
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotCount")
    void staysTheSameUnderWhatNoComparisonLooksAt(Consumer<Paper.Builder> change) {
        assertThat(PaperKey.of(PLAIN.with(change))).isEqualTo(PaperKey.of(PLAIN));
    }

    @Test
    void knowsAnIdentifierByItsWork() {
        Paper first = PLAIN.with(p ->
                p.identifier(Identifier.parse("arxiv:2101.99999v1")).identifier(Identifier.parse("doi:10.5555/1")));
        Paper second = PLAIN.with(p ->
                p.identifier(Identifier.parse("doi:10.5555/1")).identifier(Identifier.parse("arxiv:2101.99999v2")));
        assertThat(PaperKey.of(first)).isEqualTo(PaperKey.of(second));
    }

    @Test
    void tellsAFieldFromTheNextOne() {
        Paper one =
                Paper.titled("Lamps").author("Ines Quill").author("Tomas Reed").build();
        Paper other = Paper.titled("Lamps").author("Ines Quill\nTomas Reed").build();
        assertThat(PaperKey.of(one)).isNotEqualTo(PaperKey.of(other));
    }

    @Test
    void tellsALoneSurrogateFromAQuestionMark() {
        assertThat(PaperKey.of(Paper.titled("Lamps \ud800").build()))
                .isNotEqualTo(PaperKey.of(Paper.titled("Lamps ?").build()));
    }

    @Test
    void isMadeOfItsDigitsAndOfNothingElse() {
        PaperKey key = PaperKey.of(PLAIN);
        assertThat(new PaperKey(key.toString())).isEqualTo(key);
        assertThatThrownBy(() -> new PaperKey("12ab"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key of a paper is 64 hexadecimal digits in lower case, not \"12ab\"");
        assertThatThrownBy(() -> new PaperKey("G" + key.value().substring(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
