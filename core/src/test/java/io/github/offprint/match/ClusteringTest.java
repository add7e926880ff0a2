package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static final MatchRule RULE = MatchRule.standard();

    /** A poster list that says nothing of the venue or identifier. */
    private static final Paper POSTER = Paper.titled("Reading Lamps in the Thick Evening Fog")
            .author("Ines Alderwood")
            .author("Tomas Quill")
            .author("Mira Okonedo")
            .build();

    private static final Paper PUBLISHED =
            POSTER.with(p -> p.venue(Venue.of("ICLR")).year(2021).identifier(Identifier.parse("doi:10.5555/1")));
    private static final Paper OTHER_DOI = POSTER.with(p -> p.identifier(Identifier.parse("doi:10.5555/2")));
    private static final Paper PREPRINT =
            POSTER.with(p -> p.venue(Venue.of("CoRR")).year(2021).identifier(Identifier.parse("arxiv:2101.99999")));
    private static final Paper PREFACE = Paper.titled("Editorial").build();

    private static Clustering cluster(Decisions decisions, Paper... papers) {
        return Clustering.of(List.of(papers), RULE, decisions);
    }

    private static Clustering cluster(Paper... papers) {
        return cluster(Decisions.none(), papers);
    }

    private static List<List<Integer>> members(Clustering clustering) {
        return clustering.groups().stream()
                .map(Group::members)
                .map(ImmutableIntArray::asList)
                .toList();
    }

    private static List<List<Integer>> positions(List<Pair> pairs) {
        return pairs.stream().map(pair -> List.of(pair.first(), pair.second())).toList();
    }

    @Test
    void noPapersAreInNoGroup() {
        Clustering clustering = cluster();
        assertThat(clustering.groups()).isEmpty();
        assertThat(clustering.comparisons()).isZero();
        assertThat(clustering.plus(List.of(POSTER)).groups()).hasSize(1);
        assertThatThrownBy(() -> clustering.groupOf(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theSamePaperOfTwoListingsIsOneGroup() {
        Clustering clustering = cluster(POSTER, PREFACE, PUBLISHED);
        assertThat(members(clustering)).containsExactly(List.of(0, 2), List.of(1));
        Group group = clustering.groupOf(2);
        assertThat(group.pairs()).containsExactly(new Pair(0, 2, RULE.compare(POSTER, PUBLISHED)));
    }

    @Test
    void papersThatNoComparisonTellsApartAreComparedOnce() {
        Clustering clustering = cluster(POSTER, POSTER, POSTER);
        assertThat(members(clustering)).containsExactly(List.of(0, 1, 2));
        assertThat(positions(clustering.groups().get(0).pairs())).containsExactly(List.of(0, 1), List.of(0, 2));
        assertThat(clustering.comparisons()).isEqualTo(1);
    }

    @Test
    void prefacesThatSayTooLittleStayApartAndAreReported() {
        Clustering clustering = cluster(PREFACE, PREFACE, PREFACE);
        assertThat(members(clustering)).containsExactly(List.of(0), List.of(1), List.of(2));
        assertThat(positions(clustering.unsure())).containsExactly(List.of(0, 1), List.of(0, 2));
    }

    @Test
    void aPersonCanJoinPrefacesAndDivideWhatIsAlike() {
        assertThat(members(cluster(Decisions.none().same(PREFACE, PREFACE), PREFACE, PREFACE)))
                .containsExactly(List.of(0, 1));
        Clustering divided = cluster(Decisions.none().distinct(POSTER, POSTER), POSTER, POSTER);
        assertThat(members(divided)).containsExactly(List.of(0), List.of(1));
        assertThat(divided.unsure()).isEmpty();
        assertThat(divided.keptApart()).isEmpty();
    }

    @Test
    void whoeverSaysThatAPrefaceIsAnotherPaperMeansAllThatAreAlike() {
        assertThat(members(cluster(Decisions.none().same(PREFACE, POSTER), PREFACE, POSTER, PREFACE)))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void aPosterJoinsOneOfTwoPapersWithConflictingIdentifiersAndNeverBoth() {
        for (Clustering clustering :
                List.of(cluster(PUBLISHED, POSTER, OTHER_DOI), cluster(OTHER_DOI, POSTER, PUBLISHED))) {
            assertThat(clustering.groupOf(0)).isNotEqualTo(clustering.groupOf(2));
            assertThat(clustering.groups()).hasSize(2);
            assertThat(clustering.keptApart()).hasSize(1);
        }
    }

    @Test
    void twoCopiesThatLackAWordEachJoinThePaperThatBothAreCopiesOf() {
        Paper one = POSTER.with(p -> p.title("Reading Lamps in the Evening Fog"));
        Paper other = POSTER.with(p -> p.title("Reading in the Thick Evening Fog"));
        assertThat(RULE.compare(one, other).verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(members(cluster(one, POSTER, other))).containsExactly(List.of(0, 1, 2));
        assertThat(members(cluster(one, other))).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void aPreprintIsLinkedAndNotJoined() {
        Clustering clustering = cluster(PUBLISHED, PREPRINT);
        assertThat(members(clustering)).containsExactly(List.of(0), List.of(1));
        assertThat(positions(clustering.related())).containsExactly(List.of(0, 1));
    }

    @Test
    void peopleJoinWhatTheRuleKeepsApart() {
        Clustering clustering = cluster(Decisions.none().same(PUBLISHED, PREPRINT), PUBLISHED, PREPRINT);
        assertThat(members(clustering)).containsExactly(List.of(0, 1));
        assertThat(clustering.related()).isEmpty();
        assertThat(clustering.groups().get(0).pairs().get(0).comparison())
                .isEqualTo(new Comparison(Verdict.SAME, 0, ImmutableList.of(new Reason(Evidence.DECIDED, ""))));
    }

    @Test
    void peopleJoinPapersThatHaveNothingInCommon() {
        Paper other = Paper.titled("Counting Quiet Rivers").build();
        assertThat(members(cluster(Decisions.none().same(POSTER, other), POSTER, other)))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void whatPeopleKeepApartIsNotJoinedByOthers() {
        Clustering clustering = cluster(Decisions.none().distinct(POSTER, PUBLISHED), POSTER, PUBLISHED);
        assertThat(members(clustering)).containsExactly(List.of(0), List.of(1));
        assertThat(clustering.keptApart()).isEmpty();
        Paper third = POSTER.with(p -> p.year(2021));
        assertThat(clustering.plus(List.of(third)).groups()).hasSize(2);
        assertThat(clustering.plus(List.of(third)).keptApart()).hasSize(1);
    }

    @Test
    void ofDecisionsThatContradictEachOtherThoseThatKeepApartWin() {
        Decisions decisions = Decisions.none()
                .same(POSTER, PREPRINT)
                .same(PREPRINT, PUBLISHED)
                .distinct(POSTER, PUBLISHED);
        Clustering clustering = cluster(decisions, POSTER, PREPRINT, PUBLISHED);
        assertThat(clustering.groups()).hasSize(2);
        assertThat(clustering.groupOf(0)).isNotEqualTo(clustering.groupOf(2));
        assertThat(clustering.keptApart()).hasSize(1);
    }

    @Test
    void decisionsAboutPapersThatAreNotThereDoNothing() {
        Decisions decisions = Decisions.none().same(POSTER, PREPRINT).distinct(PREFACE, PREPRINT);
        assertThat(members(cluster(decisions, POSTER, PREFACE))).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void onlyPairsWithANewPaperAreComparedWhenOneIsAdded() {
        List<Paper> papers = new ArrayList<>(generated(200));
        PaperCopies.seeded(3).of(generated(200)).forEach(copy -> papers.add(copy.paper()));
        Clustering most = Clustering.of(papers.subList(0, papers.size() - 1), RULE, Decisions.none());
        Clustering all = most.plus(papers.subList(papers.size() - 1, papers.size()));
        assertThat(all.comparedNow()).isLessThan(40);
        assertThat(all.groups())
                .isEqualTo(Clustering.of(papers, RULE, Decisions.none()).groups());
    }

    private static List<Paper> generated(int count) {
        return PaperGenerator.seeded(8).papers(count);
    }
}
