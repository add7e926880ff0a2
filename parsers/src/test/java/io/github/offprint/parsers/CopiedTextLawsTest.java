package io.github.offprint.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.fixtures.invented.Dice;
import io.github.offprint.fixtures.invented.InventedAbstracts;
import io.github.offprint.fixtures.listing.DamageKind;
import io.github.offprint.fixtures.listing.Dressing;
import io.github.offprint.fixtures.listing.HuggingFaceStyle;
import io.github.offprint.fixtures.listing.LineRole;
import io.github.offprint.fixtures.listing.ListingDamage;
import io.github.offprint.fixtures.listing.ListingPage;
import io.github.offprint.fixtures.listing.PageLine;
import io.github.offprint.fixtures.listing.PageStyle;
import io.github.offprint.fixtures.listing.PosterStyle;
import io.github.offprint.fixtures.listing.VenueStyle;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every page of copied text, however it was damaged on its way. */
class CopiedTextLawsTest {
    /** A page, damaged or not, as text. */
    record Copy(ListingPage page, String text) {
        @Override
        public String toString() {
            return page + "\n" + text;
        }
    }

    @Provide
    Arbitrary<Copy> copies() {
        return Combinators.combine(
                        Arbitraries.of(PageStyle.all()),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(0.0, 0.02, 0.2),
                        Arbitraries.of(Dressing.class))
                .as((style, seed, size, rate, dressing) -> {
                    ListingPage page = ListingDamage.at(rate)
                            .of(DamageKind.values())
                            .to(style.page(seed, size), seed)
                            .page();
                    return new Copy(page, page.text(dressing));
                });
    }

    @Provide
    Arbitrary<PageStyle> stylesWithAHeadOfTheirOwn() {
        return Arbitraries.of(
                PosterStyle.SESSION,
                PosterStyle.SESSIONS,
                PosterStyle.SESSION_WITH_TIME,
                PosterStyle.SESSION_BLANK_BETWEEN_PARTS,
                PosterStyle.CARDS,
                PosterStyle.SCHEDULE,
                HuggingFaceStyle.PLAIN_PHONE,
                HuggingFaceStyle.METADATA,
                HuggingFaceStyle.METADATA_DESKTOP,
                HuggingFaceStyle.TRENDING);
    }

    /** Title, authors or venue, and abstract on one line each: what is between two papers can be told from them. */
    @Provide
    Arbitrary<PageStyle> stylesOfThreeLines() {
        return Arbitraries.of(
                PosterStyle.SESSION,
                PosterStyle.SESSIONS,
                PosterStyle.SESSION_WITH_TIME,
                PosterStyle.SESSION_BLANK_BETWEEN_PAPERS,
                PosterStyle.SESSION_BLANK_BETWEEN_PARTS,
                VenueStyle.EVEN,
                VenueStyle.BLOCKS,
                VenueStyle.DENSE,
                HuggingFaceStyle.METADATA);
    }

    @Property(tries = 400)
    void everyVisibleCharacterEndsInAPaperAProblemOrAnIgnoredSpan(@ForAll("copies") Copy copy) {
        Reading reading = reader(copy.page()).read(Source.text("page", copy.text()));
        BitSet seen = new BitSet(copy.text().length());
        reading.records().forEach(record -> mark(seen, record.span()));
        reading.problems().forEach(problem -> mark(seen, problem.span()));
        reading.ignored().forEach(ignored -> mark(seen, ignored.span()));
        for (int i = 0; i < copy.text().length(); i++) {
            char c = copy.text().charAt(i);
            assertThat(seen.get(i) || Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff')
                    .as("character %s, %s", i, c)
                    .isTrue();
        }
    }

    @Property(tries = 400)
    void recordsFollowEachOther(@ForAll("copies") Copy copy) {
        long end = 0;
        for (var record :
                reader(copy.page()).read(Source.text("page", copy.text())).records()) {
            assertThat(record.span().start().offset()).isGreaterThanOrEqualTo(end);
            end = record.span().end().offset();
        }
        assertThat(end).isLessThanOrEqualTo(copy.text().length());
    }

    /** Lines of the site between those of the text are ignored on their own, and are no part of it. */
    @Property(tries = 400)
    void theSpanOfAProblemSlicesToItsText(@ForAll("copies") Copy copy) {
        Reading reading = reader(copy.page()).read(Source.text("page", copy.text()));
        BitSet ignored = new BitSet();
        reading.ignored().forEach(passed -> mark(ignored, passed.span()));
        for (Problem problem : reading.problems()) {
            if (problem.code() == ProblemCode.REPEATED_PAPER) {
                // About a paper as it was read, in any format.
                continue;
            }
            StringBuilder there = new StringBuilder();
            for (long i = problem.span().start().offset();
                    i < problem.span().end().offset();
                    i++) {
                there.append(ignored.get((int) i) ? ' ' : copy.text().charAt((int) i));
            }
            assertThat(Blanks.collapse(problem.text())).as("%s", problem).isIn("", Blanks.collapse(there.toString()));
        }
    }

    @Property(tries = 200)
    void streamingGivesWhatReadingGives(@ForAll("copies") Copy copy) {
        Source source = Source.text("page", copy.text());
        List<?> streamed;
        try (var stream = reader(copy.page()).stream(source)) {
            streamed = stream.papers().toList();
        }
        assertThat(streamed).isEqualTo(reader(copy.page()).read(source).papers().list());
    }

    @Property(tries = 200)
    void twoPagesJoinedGiveThePapersOfBoth(
            @ForAll("stylesWithAHeadOfTheirOwn") PageStyle style, @ForAll long one, @ForAll long other) {
        ListingPage first = style.page(one, 5);
        ListingPage second = style.page(other, 5);
        Papers apart = Papers.concat(
                reader(first).read(Source.text("page", first.text())).papers(),
                reader(second).read(Source.text("page", second.text())).papers());
        assertThat(reader(first)
                        .read(Source.text("page", first.text() + "\n" + second.text()))
                        .papers()
                        .list())
                .isEqualTo(apart.list());
    }

    /** A paper that has no abstract of its own would take the paragraph for it, as a person would. */
    @Property(tries = 200)
    void aParagraphBetweenTwoPapersIsNeitherOnesAndNoPaper(
            @ForAll("stylesOfThreeLines") PageStyle style, @ForAll long seed, @ForAll @IntRange(max = 8) int place) {
        ListingPage page = style.page(seed, 10);
        int line = page.lastLine(place);
        String above = page.lines().get(line - 1).text().strip();
        Assume.that(page.papers().get(place).abstractText().isPresent() && above.endsWith("."));
        String paragraph = "This paragraph belongs to nobody. " + InventedAbstracts.paragraph(Dice.of(seed, place));
        List<String> lines =
                new ArrayList<>(page.lines().stream().map(PageLine::text).toList());
        boolean spaced = lines.size() > line && lines.get(line).isBlank();
        lines.addAll(line, spaced ? List.of("", paragraph) : List.of(paragraph));
        Reading with = reader(page).read(Source.text("page", String.join("\n", lines)));
        assertThat(with.papers().list())
                .isEqualTo(reader(page)
                        .read(Source.text("page", page.text()))
                        .papers()
                        .list());
        assertThat(with.problems())
                .anySatisfy(problem -> assertThat(problem.text()).isEqualTo(Blanks.strip(paragraph)));
    }

    /** The beginning of an abstract may look like a title, so that the paper that is cut and one more are left open. */
    @Property(tries = 200)
    void theBeginningOfAPageGivesItsFirstPapers(
            @ForAll("stylesOfThreeLines") PageStyle style,
            @ForAll long seed,
            @ForAll @DoubleRange(max = 1) double cut) {
        ListingPage page = style.page(seed, 10);
        String text = page.text();
        List<Paper> all = reader(page).read(Source.text("page", text)).papers().list();
        List<Paper> some = reader(page)
                .read(Source.text("page", text.substring(0, (int) (cut * text.length()))))
                .papers()
                .list();
        int whole = Math.max(0, some.size() - 2);
        assertThat(some.subList(0, whole)).isEqualTo(all.subList(0, whole));
    }

    @Property(tries = 200)
    void problemsAreNoMoreThanTheLinesAllow(@ForAll("copies") Copy copy) {
        Reading reading = reader(copy.page()).read(Source.text("page", copy.text()));
        assertThat(reading.problemCount())
                .isLessThanOrEqualTo(2 * copy.text().lines().count() + 2);
    }

    @Property(tries = 200)
    void blankLinesBehindAndAMarkInFrontChangeNothing(@ForAll("copies") Copy copy) {
        Reading plain = reader(copy.page()).read(Source.text("page", copy.text()));
        for (String other : List.of(copy.text() + "\n\n \t\n\u00a0\n", "\ufeff" + copy.text())) {
            Reading reading = reader(copy.page()).read(Source.text("page", other));
            assertThat(reading.papers().list()).isEqualTo(plain.papers().list());
            assertThat(reading.problems().stream().map(Problem::code))
                    .isEqualTo(plain.problems().stream().map(Problem::code).toList());
        }
    }

    @Property(tries = 100)
    void anAbstractOverTheLimitOfLinesCostsNoTitleAndNoAuthors(
            @ForAll("stylesWithAHeadOfTheirOwn") PageStyle style, @ForAll long seed) {
        ListingPage page = style.page(seed, 12);
        int longest = page.lines().stream()
                .filter(line -> line.role() != LineRole.ABSTRACT)
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(1);
        Papers all = reader(page).read(Source.text("page", page.text())).papers();
        Papers limited = reader(page)
                .limits(Limits.safe().toBuilder().lineLength(longest).build())
                .read(Source.text("page", page.text()))
                .papers();
        assertThat(heads(limited)).isEqualTo(heads(all));
    }

    private static List<Paper> heads(Papers papers) {
        return papers.stream()
                .map(paper ->
                        Paper.titled(paper.title()).authors(paper.authors()).build())
                .toList();
    }

    private static PaperReader reader(ListingPage page) {
        return Offprint.reader().as(page.style().format()).asOf(page.asOf());
    }

    private static void mark(BitSet seen, Span span) {
        seen.set((int) span.start().offset(), (int) span.end().offset());
    }
}
