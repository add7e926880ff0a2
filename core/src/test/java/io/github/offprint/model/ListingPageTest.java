package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.listing.Damage;
import io.github.offprint.fixtures.listing.DamageKind;
import io.github.offprint.fixtures.listing.DamagedPage;
import io.github.offprint.fixtures.listing.Dressing;
import io.github.offprint.fixtures.listing.LineRole;
import io.github.offprint.fixtures.listing.ListingAnswer;
import io.github.offprint.fixtures.listing.ListingDamage;
import io.github.offprint.fixtures.listing.ListingPage;
import io.github.offprint.fixtures.listing.ListingScore;
import io.github.offprint.fixtures.listing.PageLine;
import io.github.offprint.fixtures.listing.PageStyle;
import io.github.offprint.fixtures.listing.PosterStyle;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages with known answers judge the readers, so the answers must follow from the pages. */
class ListingPageTest {
    @Provide
    Arbitrary<ListingPage> pages() {
        return Arbitraries.of(PageStyle.all())
                .flatMap(style -> Arbitraries.longs()
                        .flatMap(seed -> Arbitraries.integers().between(0, 12).map(size -> style.page(seed, size))));
    }

    @Property(tries = 200)
    void aSeedAlwaysGivesTheSamePage(@ForAll("pages") ListingPage page, @ForAll long seed) {
        assertThat(page.style().page(seed, 5).text())
                .isEqualTo(page.style().page(seed, 5).text());
    }

    @Property(tries = 300)
    void everyTitleAndAbstractOfTheAnswerStandsOnThePage(@ForAll("pages") ListingPage page) {
        for (int i = 0; i < page.papers().size(); i++) {
            Paper paper = page.papers().get(i);
            assertThat(values(page, i, LineRole.TITLE)).isEqualTo(paper.title());
            assertThat(values(page, i, LineRole.ABSTRACT))
                    .isEqualTo(paper.abstractText().orElse(""));
            String authors = values(page, i, LineRole.AUTHORS);
            assertThat(paper.authors())
                    .allSatisfy(
                            author -> assertThat(authors).contains(author.name().printed()));
        }
    }

    @Property(tries = 300)
    void papersStandOneAfterTheOther(@ForAll("pages") ListingPage page) {
        int last = 0;
        for (int i = 0; i < page.papers().size(); i++) {
            assertThat(page.firstLine(i)).isGreaterThan(last);
            last = page.lastLine(i);
            assertThat(last).isLessThanOrEqualTo(page.lines().size());
        }
    }

    @Property(tries = 200)
    void linesPrintTheirValues(@ForAll("pages") ListingPage page) {
        assertThat(page.lines()).allSatisfy(line -> {
            assertThat(line.text()).doesNotContain("\n", "\r");
            assertThat(line.text().isBlank()).isEqualTo(line.role() == LineRole.BLANK);
            assertThat(line.text().replace("\\  ", " ")).contains(line.value());
        });
    }

    @Property(tries = 200)
    void dressingChangesNoLineButItsWhiteSpace(@ForAll("pages") ListingPage page, @ForAll Dressing dressing) {
        String text =
                page.text(dressing).replace("\ufeff", "").replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = Splitter.on('\n').splitToList(text);
        assertThat(lines.stream().map(ListingPageTest::bare).filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(page.lines().stream()
                        .map(line -> bare(line.text()))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @Property(tries = 200)
    void theAnswerIsRightByItsOwnScore(@ForAll("pages") ListingPage page) {
        ListingScore score = ListingScore.of(page, page.papers(), ImmutableList.of());
        assertThat(score.titles().f1()).isEqualTo(1);
        assertThat(score.authors().f1()).isEqualTo(1);
        assertThat(score.abstracts().f1()).isEqualTo(1);
        assertThat(score.invented()).isZero();
        assertThat(score.glued()).isZero();
        assertThat(ListingAnswer.differences(page.papers(), page.papers())).isEmpty();
    }

    @Property(tries = 100)
    void noDamageLeavesThePageAsItIs(@ForAll("pages") ListingPage page, @ForAll long seed) {
        DamagedPage damaged = ListingDamage.at(0).to(page, seed);
        assertThat(damaged.page().text()).isEqualTo(page.text());
        assertThat(damaged.page().papers()).isEqualTo(page.papers());
        assertThat(damaged.ledger()).isEmpty();
        assertThat(damaged.orphans()).isEmpty();
    }

    @Property(tries = 300)
    void theLedgerNamesPlacesOfTheDamagedPage(@ForAll("pages") ListingPage page, @ForAll long seed) {
        DamagedPage damaged = ListingDamage.at(0.2).of(DamageKind.values()).to(page, seed);
        int size = damaged.page().lines().size();
        assertThat(damaged.ledger()).allSatisfy(damage -> {
            assertThat(damage.firstLine()).isPositive();
            assertThat(damage.lastLine()).isBetween(damage.firstLine(), Math.max(damage.firstLine(), size));
        });
        assertThat(damaged.page().papers().size())
                .isLessThanOrEqualTo(page.papers().size());
    }

    @Property(tries = 100)
    void lostLinesAreCounted(@ForAll("pages") ListingPage page, @ForAll long seed) {
        DamagedPage damaged = ListingDamage.at(0.3).of(DamageKind.DROP).to(page, seed);
        assertThat(damaged.page().lines())
                .hasSize(page.lines().size() - damaged.ledger().size());
    }

    @Property(tries = 100)
    void anAbstractWhoseTitleAndAuthorsAreLostIsAnOrphan(@ForAll long seed) {
        ListingPage page = PosterStyle.SESSION.page(seed, 30);
        DamagedPage damaged = ListingDamage.at(0.2).of(DamageKind.ORPHAN).to(page, seed);
        assertThat(damaged.page().papers())
                .hasSize(page.papers().size() - damaged.ledger().size());
        assertThat(damaged.orphans())
                .allSatisfy(text -> assertThat(damaged.page().text()).contains(text));
    }

    @Example
    void damageThatAProblemTouchesIsNamed() {
        ListingPage page = PosterStyle.SESSION.page(1, 20);
        DamagedPage damaged = ListingDamage.at(0.1).of(DamageKind.BREAK).to(page, 4);
        Damage first = damaged.ledger().get(0);
        ListingScore score = ListingScore.of(
                damaged, damaged.page().papers(), ImmutableList.of(problemAt(first.lastLine()), problemAt(100_000)));
        assertThat(score.damages()).isEqualTo(damaged.ledger().size()).isGreaterThan(1);
        assertThat(score.named()).isEqualTo(1);
    }

    @Example
    void titlesFromNowhereAndForeignAbstractsAreCounted() {
        ListingPage page = PosterStyle.SESSION.page(1, 3);
        Paper first = page.papers().get(0);
        Paper second = page.papers().get(1);
        String both =
                first.abstractText().orElseThrow() + " " + second.abstractText().orElseThrow();
        List<Paper> found = List.of(
                first.with(paper -> paper.abstractText(both)),
                Paper.titled(second.title() + " Ada Lovelace").build(),
                Paper.titled("We conclude with a remark on lamps").build());
        ListingScore score = ListingScore.of(page, found, List.of());
        assertThat(score.glued()).isEqualTo(1);
        assertThat(score.invented()).isEqualTo(1);
        assertThat(score.titles().right()).isEqualTo(1);
        assertThat(score.titles().recall()).isEqualTo(1 / 3.0);
        assertThat(score.abstracts().right()).isZero();
    }

    @Example
    void differencesNameTheFieldAndThePaper() {
        ListingPage page = PosterStyle.SESSION.page(2, 2);
        Paper first = page.papers().get(0);
        List<Paper> found = List.of(first.with(paper -> paper.title("Else").statedAuthorCount(3)));
        assertThat(ListingAnswer.differences(page.papers(), found))
                .containsExactly(
                        "title of paper 1: expected <" + first.title() + "> but found <Else>",
                        "authorCount of paper 1: expected <OptionalInt.empty> but found <OptionalInt[3]>",
                        "missing paper 2: expected <" + page.papers().get(1).title() + ">");
        assertThat(ListingAnswer.differences(page.papers().subList(0, 1), page.papers()))
                .containsExactly("extra paper: found <" + page.papers().get(1).title() + ">");
    }

    private static Problem problemAt(int line) {
        Position place = new Position(line, 1, line);
        return Problem.of(ProblemCode.BROKEN_ABSTRACT, new Span("page", place, place), "");
    }

    private static String values(ListingPage page, int paper, LineRole role) {
        return page.lines().stream()
                .filter(line -> line.role() == role && line.paper().equals(OptionalInt.of(paper)))
                .map(PageLine::value)
                .collect(Collectors.joining(" "));
    }

    private static String bare(String line) {
        return IntStream.range(0, line.length())
                .filter(i -> !Character.isWhitespace(line.charAt(i)) && line.charAt(i) != '\u00a0')
                .mapToObj(i -> line.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
