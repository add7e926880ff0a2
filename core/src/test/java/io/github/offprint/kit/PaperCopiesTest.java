package io.github.offprint.kit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.Dirt;
import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperCopy;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Venue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Dirty copies judge how well papers are found again, so that all that is said of them must hold. */
class PaperCopiesTest {
    private static final ImmutableList<Paper> PAPERS = PaperGenerator.seeded(3).papers(400);
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    @Property(tries = 200)
    void theLedgerLeadsFromTheOriginalToTheCopy(@ForAll Paper paper, @ForAll long seed) {
        PaperCopy copy = PaperCopies.seeded(seed).at(1).of(paper, 0);
        Paper state = paper;
        for (PaperCopy.Change change : copy.ledger()) {
            assertThat(change.before()).isEqualTo(state);
            assertThat(change.after()).isNotEqualTo(state);
            state = change.after();
        }
        assertThat(copy.original()).isEqualTo(paper);
        assertThat(copy.paper()).isEqualTo(state);
    }

    @Property(tries = 200)
    void theSameSeedAndPlaceGiveTheSameCopy(
            @ForAll Paper paper, @ForAll long seed, @ForAll @DoubleRange(max = 1) double strength) {
        PaperCopies copies = PaperCopies.seeded(seed).at(strength);
        assertThat(copies.of(paper, 2)).isEqualTo(copies.of(paper, 2));
        assertThat(copies.of(ImmutableList.of(PAPERS.get(0), PAPERS.get(1), paper))
                        .get(2))
                .isEqualTo(copies.of(paper, 2));
    }

    @Property(tries = 100)
    void withoutStrengthCopiesAreFaithful(@ForAll Paper paper, @ForAll long seed) {
        PaperCopy copy = PaperCopies.seeded(seed).at(0).of(paper, 0);
        assertThat(copy.paper()).isEqualTo(paper);
        assertThat(copy.ledger()).isEmpty();
    }

    /** Other dirt may take away what a kind would have changed, such as the abstract; but nothing new happens to a weaker copy. */
    @Example
    void whatHappensAtOneStrengthHappensAtEveryGreaterOne() {
        PaperCopies weak = PaperCopies.seeded(5).at(0.3).only(Dirt.TYPO);
        PaperCopies strong = PaperCopies.seeded(5).at(0.6).only(Dirt.TYPO);
        int more = 0;
        for (int place = 0; place < PAPERS.size(); place++) {
            PaperCopy less = weak.of(PAPERS.get(place), place);
            PaperCopy worse = strong.of(PAPERS.get(place), place);
            assertThat(less.ledger().isEmpty() || less.equals(worse)).isTrue();
            more += worse.ledger().size() - less.ledger().size();
        }
        assertThat(more).isBetween(60, 180);
    }

    @Example
    void everyKindHappens() {
        Set<Dirt> happened = PaperCopies.seeded(1).at(1).of(PAPERS).stream()
                .flatMap(copy -> copy.ledger().stream())
                .map(PaperCopy.Change::dirt)
                .collect(toImmutableSet());
        assertThat(happened).isEqualTo(EnumSet.allOf(Dirt.class));
    }

    /** By the ledger the kinds happen less than said, for many a paper has no venue or abstract to lose. */
    @Example
    void kindsAreAsFrequentAsTheySay() {
        ImmutableList<PaperCopy> copies = PaperCopies.seeded(1).at(1).of(PAPERS);
        for (Dirt dirt : Dirt.values()) {
            double share = copies.stream()
                            .filter(copy -> copy.ledger().stream().anyMatch(change -> change.dirt() == dirt))
                            .count()
                    / (double) copies.size();
            assertThat(share).as(dirt.name()).isLessThan(dirt.share() + 0.08);
        }
    }

    @Example
    void aKindAloneHappensToAllPapersAtFullStrength() {
        assertThat(PaperCopies.seeded(9).at(1).only(Dirt.CAPITALS).of(PAPERS))
                .allSatisfy(copy -> assertThat(copy.paper().title())
                        .isEqualTo(copy.original().title().toUpperCase(Locale.ROOT)));
    }

    @Example
    void aKindChangesNothingButItsFields() {
        for (Dirt dirt : Dirt.values()) {
            ImmutableSet<PaperField> fields = PaperCopies.seeded(2).at(1).only(dirt).of(PAPERS).stream()
                    .flatMap(copy -> PaperField.differing(copy.original(), copy.paper()).stream())
                    .collect(toImmutableSet());
            assertThat(allowed(dirt)).as(dirt.name()).containsAll(fields);
        }
    }

    private static ImmutableSet<PaperField> allowed(Dirt dirt) {
        return switch (dirt) {
            case LOST_WORD, TYPO, LOST_SUBTITLE, CUT_TITLE, OTHER_MARKS, SMALL_LETTERS, CAPITALS, JUNK ->
                ImmutableSet.of(PaperField.TITLE);
            case CUT_AUTHORS, OTHER_ORDER, LOST_MIDDLE_NAMES, INITIALS, FAMILY_FIRST, TYPO_IN_NAME, SMALL_NAMES ->
                ImmutableSet.of(PaperField.AUTHORS);
            case COUNTED_AUTHORS, LOST_AUTHORS -> ImmutableSet.of(PaperField.AUTHORS, PaperField.AUTHOR_COUNT);
            case LOST_ACCENTS, TEX, HTML_REFERENCES, LOST_LETTERS ->
                ImmutableSet.of(PaperField.TITLE, PaperField.AUTHORS);
            case OTHER_VENUE_NAME -> ImmutableSet.of(PaperField.VENUE);
            case LOST_VENUE, SHORT_DATE, OTHER_YEAR, LOST_YEAR ->
                ImmutableSet.of(PaperField.VENUE, PaperField.PUBLISHED);
            case LOST_IDENTIFIERS -> ImmutableSet.of(PaperField.IDENTIFIERS, PaperField.LINKS);
            case LOST_ABSTRACT -> ImmutableSet.of(PaperField.ABSTRACT);
            case LOST_DETAILS ->
                ImmutableSet.of(
                        PaperField.LISTED,
                        PaperField.PRESENTATIONS,
                        PaperField.ORGANIZATIONS,
                        PaperField.KEYWORDS,
                        PaperField.KIND,
                        PaperField.PUBLICATION,
                        PaperField.METRICS,
                        PaperField.EXTRAS);
        };
    }

    /** Part 2 must not become part 3 by a slip of the pen, nor lose its numeral as a lost word. */
    @Example
    void numbersInTitlesStay() {
        ImmutableList<Paper> numbered = PAPERS.stream()
                .map(paper -> paper.with(p -> p.title("Part 2 of " + paper.title() + " in 1997")))
                .collect(toImmutableList());
        assertThat(PaperCopies.seeded(4)
                        .at(1)
                        .only(Dirt.LOST_WORD, Dirt.TYPO, Dirt.OTHER_MARKS)
                        .of(numbered))
                .allSatisfy(copy -> assertThat(DIGITS.retainFrom(copy.paper().title()))
                        .isEqualTo(DIGITS.retainFrom(copy.original().title())));
    }

    @Example
    void kindsDoWhatTheyAreNamedAfter() {
        Paper paper = Paper.titled("Café Queues: A Theory of Patient Waiting & Slow Drinking in Two Rooms")
                .author("Rosa Jane Miller")
                .author("Jörg van der Säule")
                .venue(Venue.of("NeurIPS", 2016))
                .year(2016)
                .identifier(Identifier.parse("doi:10.5555/1"))
                .kind(PaperKind.CONFERENCE)
                .build();
        assertThat(copied(paper, Dirt.LOST_SUBTITLE).title()).isEqualTo("Café Queues");
        assertThat(copied(paper, Dirt.LOST_ACCENTS).title()).startsWith("Cafe Queues");
        assertThat(copied(paper, Dirt.TEX).title()).contains("Caf\\'{e}", "\\&");
        assertThat(copied(paper, Dirt.HTML_REFERENCES).title()).contains("Caf&#233;", "&amp;");
        assertThat(copied(paper, Dirt.LOST_LETTERS).title()).containsPattern("^Caf[?\ufffd] ");
        assertThat(copied(paper, Dirt.LOST_ACCENTS).authors())
                .extracting(PaperCopiesTest::printed)
                .containsExactly("Rosa Jane Miller", "Jorg van der Saule");
        assertThat(copied(paper, Dirt.FAMILY_FIRST).authors())
                .extracting(PaperCopiesTest::printed)
                .containsExactly("Miller, Rosa Jane", "van der Säule, Jörg");
        assertThat(copied(paper, Dirt.LOST_MIDDLE_NAMES).authors())
                .extracting(PaperCopiesTest::printed)
                .containsExactly("Rosa Miller", "Jörg van der Säule");
        assertThat(printed(copied(paper, Dirt.INITIALS).authors().get(0)))
                .isIn("R. J. Miller", "R.J. Miller", "RJ Miller", "Miller, R.J.", "Miller RJ");
        assertThat(copied(paper, Dirt.COUNTED_AUTHORS).statedAuthorCount()).hasValue(2);
        assertThat(copied(paper, Dirt.LOST_VENUE).venue()).isEmpty();
        assertThat(copied(paper, Dirt.LOST_VENUE).year()).hasValue(2016);
        assertThat(copied(paper, Dirt.LOST_YEAR).year()).isEmpty();
        assertThat(Math.abs(copied(paper, Dirt.OTHER_YEAR).year().orElseThrow() - 2016))
                .isEqualTo(1);
        assertThat(copied(paper, Dirt.LOST_IDENTIFIERS).identifiers()).isEmpty();
        assertThat(copied(paper, Dirt.LOST_DETAILS).kind()).isEmpty();
        assertThat(PaperCopies.seeded(1).at(1).only(Dirt.CUT_TITLE).of(paper, 0).toString())
                .contains("CUT_TITLE", "expected: \"Café Queues");
    }

    private static Paper copied(Paper paper, Dirt dirt) {
        return PaperCopies.seeded(1).at(1).only(dirt).of(paper, 0).paper();
    }

    private static String printed(Author author) {
        return author.name().printed();
    }

    @Example
    void aStrengthIsAShare() {
        assertThatThrownBy(() -> PaperCopies.seeded(1).at(1.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.01");
        assertThatThrownBy(() -> PaperCopies.seeded(1).at(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PaperCopies.seeded(1).at(0.25).only(Dirt.TEX)).hasToString("copies at 0.25 with [TEX]");
    }
}
