package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperCopy;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.match.Conflict;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of matching whatever the listings: generated papers and careless copies of them, in several listings. */
class MatchingLawsTest {
    private static final int TRIES = 40;
    private static final int PAPERS = 12;

    @Property(tries = TRIES)
    void everyPaperIsInExactlyOneClusterWithItsPlace(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double dirt, @ForAll Versions versions) {
        List<Papers> listings = listings(seed, dirt);
        Matching matching = of(listings).versions(versions);
        Set<String> places = new HashSet<>();
        for (Cluster cluster : matching.clusters()) {
            assertThat(cluster.pairs()).hasSize(cluster.size() - 1);
            for (ListedPaper member : cluster.members()) {
                assertThat(places.add(member.toString())).isTrue();
                assertThat(member.paper())
                        .isSameAs(listings.get(member.listing()).get(member.position()));
                assertThat(matching.clusterOf(member.listing(), member.position()))
                        .isSameAs(cluster);
            }
        }
        assertThat(places).hasSize(matching.size());
        assertThat(matching.merged()).hasSize(matching.clusters().size());
        assertThat(matching.clusters()).isSortedAccordingTo((one, other) -> compare(one.first(), other.first()));
    }

    private static int compare(ListedPaper one, ListedPaper other) {
        return one.listing() == other.listing()
                ? Integer.compare(one.position(), other.position())
                : Integer.compare(one.listing(), other.listing());
    }

    @Property(tries = TRIES)
    void theOrderOfThePapersDoesNotCount(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double dirt, @ForAll Versions versions) {
        List<Paper> papers = all(seed, dirt);
        List<Paper> merged =
                Matching.of(Papers.of(papers)).versions(versions).merged().list();
        Collections.shuffle(papers, new Random(seed));
        assertThat(Matching.of(Papers.of(papers)).versions(versions).merged())
                .containsExactlyInAnyOrderElementsOf(merged);
    }

    @Property(tries = TRIES)
    void whatIsAddedIsMatchedAsIfItHadBeenThere(@ForAll long seed, @ForAll @DoubleRange(max = 1) double dirt) {
        List<Papers> listings = listings(seed, dirt);
        Matching grown = Matching.of(listings.get(0)).plus(listings.get(1)).plus(listings.get(2));
        assertThat(grown.merged()).isEqualTo(of(listings).merged());
        assertThat(grown.unsure()).isEqualTo(of(listings).unsure());
    }

    @Property(tries = TRIES)
    void papersWithoutCopiesComeOutAsTheyWentIn(@ForAll long seed) {
        Papers papers = Papers.of(PaperGenerator.seeded(seed).papers(PAPERS));
        assertThat(Matching.of(papers).merged()).isEqualTo(papers);
    }

    @Property(tries = TRIES)
    void faithfulCopiesAreAllFound(@ForAll long seed) {
        Papers papers = Papers.of(PaperGenerator.seeded(seed).papers(PAPERS));
        assertThat(Matching.of(papers, papers).merged()).isEqualTo(papers);
    }

    /** A merged paper says more than its members did, so that merging again may join more; it comes to rest, and soon. */
    @Property(tries = TRIES)
    void mergingAgainComesToRest(@ForAll long seed, @ForAll @DoubleRange(max = 1) double dirt) {
        Papers merged = of(listings(seed, dirt)).merged();
        Papers again = Matching.of(merged).merged();
        while (again.size() < merged.size()) {
            merged = again;
            again = Matching.of(merged).merged();
        }
        assertThat(again).isEqualTo(merged);
    }

    @Property(tries = TRIES)
    void setApartEveryMemberIsOnItsOwn(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double dirt, @ForAll Versions versions) {
        Matching matching = of(listings(seed, dirt)).versions(versions);
        for (Cluster cluster : matching.clusters()) {
            Matching apart = matching.apart(cluster);
            long clusters = cluster.members().stream()
                    .map(member -> apart.clusterOf(member.listing(), member.position()))
                    .distinct()
                    .count();
            assertThat(clusters).isEqualTo(cluster.size());
        }
    }

    @Property(tries = TRIES)
    void noTwoDoisAreMergedInSilence(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double dirt, @ForAll Versions versions) {
        for (Cluster cluster : of(listings(seed, dirt)).versions(versions).clusters()) {
            long dois = cluster.paper().identifiers().stream()
                    .map(Identifier::work)
                    .filter(work -> work.scheme() == Scheme.DOI)
                    .count();
            if (dois > 1) {
                assertThat(cluster.merged().conflicts())
                        .extracting(Conflict::field)
                        .contains(PaperField.IDENTIFIERS);
            }
        }
    }

    private static Matching of(List<Papers> listings) {
        return Matching.of(listings.toArray(Papers[]::new));
    }

    private static List<Paper> all(long seed, double dirt) {
        return new ArrayList<>(
                listings(seed, dirt).stream().flatMap(Papers::stream).toList());
    }

    /** Generated papers, copies of all of them, and worse copies of every second one. */
    private static List<Papers> listings(long seed, double dirt) {
        ImmutableList<Paper> papers =
                ImmutableList.copyOf(PaperGenerator.seeded(seed).papers(PAPERS));
        List<Paper> everySecond = IntStream.range(0, PAPERS)
                .filter(place -> place % 2 == 0)
                .mapToObj(papers::get)
                .toList();
        return ImmutableList.of(
                Papers.of(papers),
                Papers.of(Lists.transform(PaperCopies.seeded(seed).at(dirt).of(papers), PaperCopy::paper)),
                Papers.of(Lists.transform(PaperCopies.seeded(~seed).at(1).of(everySecond), PaperCopy::paper)));
    }
}
