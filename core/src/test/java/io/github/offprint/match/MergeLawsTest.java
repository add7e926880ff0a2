package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds of merging whatever the papers: the standard policy joins values as a semilattice does. */
class MergeLawsTest {
    private static final int TRIES = 300;

    private final MergePolicy policy = MergePolicy.standard();

    @Property(tries = TRIES)
    void theOrderOfTheMembersDoesNotCount(@ForAll @Size(min = 1, max = 4) List<Paper> papers, @ForAll Random random) {
        List<Paper> members = related(papers, random);
        Paper merged = policy.merge(members).paper();
        Collections.shuffle(members, random);
        assertThat(policy.merge(members).paper()).isEqualTo(merged);
    }

    @Property(tries = TRIES)
    void theStepsOfMergingDoNotCount(@ForAll @Size(min = 2, max = 4) List<Paper> papers, @ForAll Random random) {
        List<Paper> members = related(papers, random);
        int cut = 1 + random.nextInt(members.size() - 1);
        Paper left = policy.merge(members.subList(0, cut)).paper();
        Paper right = policy.merge(members.subList(cut, members.size())).paper();
        assertThat(policy.merge(List.of(left, right)).paper())
                .isEqualTo(policy.merge(members).paper());
    }

    @Property(tries = TRIES)
    void aPaperMergedWithItselfIsItself(@ForAll Paper paper) {
        assertThat(policy.merge(List.of(paper)).paper()).isEqualTo(paper);
        Merged merged = policy.merge(List.of(paper, paper.toBuilder().build(), paper));
        assertThat(merged.paper()).isEqualTo(paper);
        assertThat(merged.conflicts()).isEmpty();
    }

    @Property(tries = TRIES)
    void whatWasMergedOnceTakesItsMembersAgainUnchanged(
            @ForAll @Size(min = 1, max = 3) List<Paper> papers, @ForAll Random random) {
        List<Paper> members = related(papers, random);
        Paper merged = policy.merge(members).paper();
        for (Paper member : members) {
            assertThat(policy.merge(List.of(member, merged)).paper()).isEqualTo(merged);
        }
    }

    @Property(tries = TRIES)
    void noFieldIdentifierLinkOrKeyIsLost(@ForAll @Size(min = 1, max = 4) List<Paper> papers) {
        Merged merged = policy.merge(papers);
        for (Paper member : papers) {
            assertThat(merged.paper().identifiers()).containsAll(member.identifiers());
            assertThat(merged.paper().links()).containsAll(member.links());
            assertThat(merged.paper().extras().keySet())
                    .containsAll(member.extras().keySet());
            for (PaperField field : PaperField.values()) {
                assertThat(field.isAbsentIn(merged.paper()) && !field.isAbsentIn(member))
                        .as(field.key())
                        .isFalse();
            }
        }
        assertThat(merged.members()).isEqualTo(papers);
    }

    @Property(tries = TRIES)
    void everyFieldOfThePaperHasItsOrigins(@ForAll @Size(min = 1, max = 4) List<Paper> papers, @ForAll Random random) {
        List<Paper> members = related(papers, random);
        Merged merged = policy.merge(members);
        for (PaperField field : PaperField.values()) {
            ImmutableIntArray origins = merged.originsOf(field);
            assertThat(origins.isEmpty()).as(field.key()).isEqualTo(field.isAbsentIn(merged.paper()));
            assertThat(origins.asList())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(member -> !field.isAbsentIn(members.get(member)));
        }
    }

    @Property(tries = TRIES)
    void everyConflictIsBetweenValuesOfMembers(
            @ForAll @Size(min = 1, max = 4) List<Paper> papers, @ForAll Random random) {
        List<Paper> members = related(papers, random);
        for (Conflict conflict : policy.merge(members).conflicts()) {
            assertThat(conflict.claims()).hasSizeGreaterThan(1);
            assertThat(conflict.claims()).extracting(Claim::value).doesNotHaveDuplicates();
            assertThat(conflict.claims().stream()
                            .flatMap(claim -> claim.members().asList().stream())
                            .toList())
                    .doesNotHaveDuplicates()
                    .allMatch(member -> !conflict.field().isAbsentIn(members.get(member)));
        }
    }

    /** Requirement of any merging: what contradicts is not lost in silence. */
    @Property(tries = TRIES)
    void papersWithDifferentDoisAreAConflict(@ForAll Paper one, @ForAll Paper other) {
        Identifier first = Identifier.parse("doi:10.5555/first");
        Identifier second = Identifier.parse("doi:10.5555/second");
        List<Paper> members =
                List.of(one.with(p -> p.identifiers(List.of(first))), other.with(p -> p.identifiers(List.of(second))));
        assertThat(policy.merge(members).conflicts())
                .anyMatch(conflict -> conflict.field() == PaperField.IDENTIFIERS
                        && conflict.part().equals("doi"));
    }

    @Property(tries = TRIES)
    void theFirstAndTheLastAreTakenAsTheyStand(@ForAll @Size(min = 1, max = 4) List<Paper> papers) {
        assertTakes(Preference.FIRST, papers, papers);
        assertTakes(Preference.LAST, papers, ImmutableList.copyOf(papers).reverse());
    }

    private static void assertTakes(Preference preference, List<Paper> papers, List<Paper> inOrder) {
        Paper merged =
                MergePolicy.standard().preferring(preference).merge(papers).paper();
        for (PaperField field : PaperField.values()) {
            Object expected = inOrder.stream()
                    .filter(paper -> !field.isAbsentIn(paper))
                    .findFirst()
                    .map(field::in)
                    .orElseGet(() -> field.in(inOrder.get(0)));
            assertThat(field.in(merged)).as(field.key()).isEqualTo(expected);
        }
    }

    /** These papers, and papers that have each field from one of them, so that many values are equal. */
    private static List<Paper> related(List<Paper> papers, Random random) {
        List<Paper> related = new ArrayList<>(papers);
        IntStream.range(0, papers.size() + 1).forEach(i -> related.add(mixed(papers, random)));
        return related;
    }

    private static Paper mixed(List<Paper> papers, Random random) {
        Paper.Builder mixed = Paper.titled(papers.get(0).title());
        for (PaperField field : PaperField.values()) {
            MergedField.of(
                            FieldJoins.of(field),
                            ImmutableList.of(papers.get(random.nextInt(papers.size()))),
                            Preference.FIRST)
                    .ifPresent(value -> value.putInto(mixed));
        }
        return mixed.build();
    }
}
