package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchRuleTest {
    private static final MatchRule RULE = MatchRule.standard();

    private static final Paper POSTER = Paper.titled("Weaving Slow Indexes for Winter Lamps")
            .author("Ilse Hartwig")
            .author("Tomasz Brennik")
            .venue(Venue.of("ICLR", 2024))
            .build();

    private static Verdict verdict(Paper one, Paper other) {
        return RULE.compare(one, other).verdict();
    }

    @Property(tries = 300)
    void theOrderOfTheTwoDoesNotCount(@ForAll Paper one, @ForAll Paper other) {
        assertThat(RULE.compare(one, other)).isEqualTo(RULE.compare(other, one));
    }

    @Property(tries = 300)
    void aPaperIsTheSameAsItselfUnlessItsTitleComesAgainWithEveryIssue(@ForAll Paper paper) {
        boolean recurring = Title.of(paper.title()).recurring();
        assertThat(recurring || verdict(paper, paper) == Verdict.SAME)
                .as(RULE.compare(paper, paper).because())
                .isTrue();
    }

    @Property(tries = 300)
    void theWeightIsTheSumOfTheReasons(@ForAll Paper one, @ForAll Paper other) {
        Comparison comparison = RULE.compare(one, other);
        assertThat(comparison.weight())
                .isEqualTo(comparison.reasons().stream()
                        .mapToInt(reason -> reason.evidence().weight())
                        .sum());
        assertThat(comparison.reasons())
                .isSortedAccordingTo((a, b) -> a.evidence().compareTo(b.evidence()));
    }

    @Test
    void aPrefaceIsNotEvenItself() {
        Paper preface = Paper.titled("Preface").venue(Venue.of("VLDB")).build();
        assertThat(verdict(preface, preface)).isEqualTo(Verdict.UNSURE);
        Paper identified = preface.with(paper -> paper.identifier(Identifier.parse("doi:10.5555/17")));
        assertThat(verdict(identified, identified)).isEqualTo(Verdict.SAME);
    }

    @Test
    void aTitleAloneIsEnoughWhereNothingSpeaksAgainstIt() {
        Paper listed = Paper.titled("Weaving slow indexes for winter lamps")
                .identifier(Identifier.parse("arxiv:2401.12345"))
                .published(PartialDate.of(2023, 11))
                .build();
        assertThat(verdict(POSTER, listed)).isEqualTo(Verdict.SAME);
        assertThat(verdict(POSTER, Paper.titled(POSTER.title()).build())).isEqualTo(Verdict.SAME);
    }

    @Test
    void aShortTitleAloneIsNot() {
        Paper bare = Paper.titled("Slow Looms").build();
        Paper full = bare.with(paper -> paper.author("Ilse Hartwig").year(2004));
        assertThat(verdict(bare, full)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(bare, bare)).isEqualTo(Verdict.SAME);
    }

    @Test
    void aPreprintIsAnotherVersion() {
        Paper preprint = POSTER.with(paper -> paper.venue(Venue.of("arXiv", 2023)));
        assertThat(verdict(POSTER, preprint)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void aPreprintWithTheIdentifierOfThePublicationIsTheSame() {
        Identifier identifier = Identifier.parse("arxiv:2401.12345");
        Paper poster = POSTER.with(paper -> paper.identifier(identifier));
        Paper preprint = poster.with(paper -> paper.venue(Venue.of("arXiv", 2023)));
        assertThat(verdict(poster, preprint)).isEqualTo(Verdict.SAME);
    }

    @Test
    void oneIdentifierWithAnotherTitleIsForAPersonToSee() {
        Identifier identifier = Identifier.parse("doi:10.5555/17");
        Paper one = POSTER.with(paper -> paper.identifier(identifier));
        Paper other =
                Paper.titled("Painting Fast Harbours").identifier(identifier).build();
        assertThat(verdict(one, other)).isNotEqualTo(Verdict.SAME);
        Paper alike = one.with(paper -> paper.title("Painting Fast Harbours"));
        assertThat(verdict(one, alike)).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void oneIdentifierForgivesACorrectedTitleAndYear() {
        Identifier identifier = Identifier.parse("doi:10.5555/17");
        Paper early = POSTER.with(paper -> paper.title("Weaving Slow Catalogs for Winter Lamps"));
        Paper late = POSTER.with(paper -> paper.venue(Venue.of("ICLR", 2027)));
        assertThat(verdict(POSTER, early)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(POSTER, late)).isEqualTo(Verdict.UNSURE);
        Paper poster = POSTER.with(paper -> paper.identifier(identifier));
        assertThat(verdict(poster, early.with(paper -> paper.identifier(identifier))))
                .isEqualTo(Verdict.SAME);
        assertThat(verdict(poster, late.with(paper -> paper.identifier(identifier))))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void nothingInCommonIsDistinctForTheTitleAlone() {
        Comparison comparison =
                RULE.compare(POSTER, Paper.titled("Painting Fast Harbours").build());
        assertThat(comparison.verdict()).isEqualTo(Verdict.DISTINCT);
        assertThat(comparison.because()).isEqualTo("distinct (-60): different titles -60");
    }

    @Test
    void theReasonsSayWhatWasSeen() {
        Paper other = POSTER.with(paper -> paper.venue(Venue.of("ICML", 2026))
                .identifier(Identifier.parse("doi:10.5555/2"))
                .kind(PaperKind.THESIS)
                .publication(Publication.NONE.withPages("7-9")));
        Paper one = POSTER.with(paper -> paper.identifier(Identifier.parse("doi:10.5555/1"))
                .kind(PaperKind.CONFERENCE)
                .publication(Publication.NONE.withPages("12-20")));
        assertThat(RULE.compare(one, other).because())
                .isEqualTo(
                        "related (10): different identifiers: doi:10.5555/1 and doi:10.5555/2 -40, equal titles +70, "
                                + "the same two authors +35, two venues: iclr and icml -20, years apart: 2024 and 2026 -25, "
                                + "different kinds of publication: conference and thesis -10");
    }

    @Test
    void howManyAuthorsThereAreIsSaidWithoutTheirNames() {
        Paper two = Paper.titled(POSTER.title()).statedAuthorCount(2).build();
        Paper nine = Paper.titled(POSTER.title()).statedAuthorCount(9).build();
        assertThat(verdict(POSTER, two)).isEqualTo(Verdict.SAME);
        assertThat(verdict(POSTER, nine)).isEqualTo(Verdict.UNSURE);
    }

    @Test
    @Timeout(20)
    void hugePapersAreComparedInBoundedTime() {
        Paper.Builder one = Paper.titled("&lamp ".repeat(50_000));
        Paper.Builder other = Paper.titled("&lamp loom ".repeat(50_000));
        for (int i = 0; i < 3_000; i++) {
            one.author("Ilse Hartwig " + i + "a").identifier(Identifier.parse("doi:10.5555/" + i));
            other.author("Tomasz Brennik " + i + "a").identifier(Identifier.parse("doi:10.5556/" + i));
        }
        assertThat(verdict(one.build(), other.build())).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void onePageAndOneIssueMakeAColumnTheSame() {
        Paper column = Paper.titled("Editor's Notes")
                .author("Ilse Hartwig")
                .venue(Venue.of("SIGMOD Record", 2001))
                .build();
        Paper placed = column.with(paper -> paper.publication(
                Publication.NONE.withVolume("30").withNumber("2").withPages("3")));
        assertThat(verdict(column, column)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(placed, placed)).isEqualTo(Verdict.SAME);
        Paper next = column.with(paper -> paper.publication(
                Publication.NONE.withVolume("30").withNumber("3").withPages("3")));
        assertThat(verdict(placed, next)).isNotEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void everyEvidenceHasASentence(Evidence evidence) {
        assertThat(evidence.sentence()).matches("[a-z][a-z, ]+");
    }
}
