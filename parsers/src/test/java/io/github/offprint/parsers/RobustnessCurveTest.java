package io.github.offprint.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.fixtures.listing.DamagedPage;
import io.github.offprint.fixtures.listing.Dressing;
import io.github.offprint.fixtures.listing.ListingAnswer;
import io.github.offprint.fixtures.listing.ListingDamage;
import io.github.offprint.fixtures.listing.ListingPage;
import io.github.offprint.fixtures.listing.ListingScore;
import io.github.offprint.fixtures.listing.PageStyle;
import io.github.offprint.fixtures.listing.Tally;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well copied text is read: pages of invented papers in every style that is known, clean and damaged. Clean pages leave no
 * excuse; of damage, the table in {@code target/robustness-curve.txt} tells, and only clear floors are held here.
 */
class RobustnessCurveTest {
    private static final ImmutableList<Double> RATES = ImmutableList.of(0.0, 0.001, 0.01, 0.05);
    private static final int PAGES = 3;
    private static final int PAPERS = 40;

    static Stream<PageStyle> plainStyles() {
        return PageStyle.all().stream().filter(PageStyle::isPlain);
    }

    @ParameterizedTest
    @MethodSource("plainStyles")
    void cleanPagesAreReadPerfectly(PageStyle style) {
        for (int seed = 0; seed < PAGES; seed++) {
            ListingPage page = style.page(seed, PAPERS);
            assertThat(ListingAnswer.differences(
                            page.papers(), read(page, page.text()).papers().list()))
                    .as("%s, seed %s", page, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plainStyles")
    void theFormatIsFoundFromTheText(PageStyle style) {
        ListingPage page = style.page(11, PAPERS);
        Reading reading = Offprint.reader().asOf(page.asOf()).read(Source.text("page", page.text()));
        assertThat(reading.format().map(format -> format.id())).contains(style.format());
    }

    @ParameterizedTest
    @MethodSource("plainStyles")
    void dressingChangesNothing(PageStyle style) {
        for (Dressing dressing : Dressing.values()) {
            ListingPage page = style.page(12, PAPERS);
            assertThat(ListingAnswer.differences(
                            page.papers(),
                            read(page, page.text(dressing)).papers().list()))
                    .as("%s", dressing)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plainStyles")
    void papersKeepTheirPlaces(PageStyle style) {
        ListingPage page = style.page(13, PAPERS);
        Reading reading = read(page, page.text());
        for (int i = 0; i < page.papers().size(); i++) {
            Span span = reading.span(i);
            assertThat(span.start().line())
                    .as("start of paper %s", i)
                    .isBetween((long) page.firstLine(i), texts(page, i).min().orElseThrow());
            assertThat(span.end().line())
                    .as("end of paper %s", i)
                    .isBetween(texts(page, i).max().orElseThrow(), (long) page.lastLine(i));
        }
    }

    /** The numbers of the lines of a paper that no reading may leave out. */
    private static LongStream texts(ListingPage page, int paper) {
        return LongStream.rangeClosed(1, page.lines().size())
                .filter(number -> page.lines().get((int) number - 1).isBody())
                .filter(number -> page.lines().get((int) number - 1).paper().orElse(-1) == paper);
    }

    @Test
    void damageCostsLittleAndIsNamed() throws IOException {
        SoftAssertions floors = new SoftAssertions();
        StringBuilder table = new StringBuilder(head());
        for (String format :
                PageStyle.all().stream().map(PageStyle::format).distinct().toList()) {
            for (double rate : RATES) {
                ListingScore plain = ListingScore.NONE;
                for (PageStyle style : PageStyle.all()) {
                    if (style.format().equals(format)) {
                        ListingScore score = score(style, rate);
                        table.append(row(format + "/" + style.id() + (style.isPlain() ? "" : " *"), rate, score));
                        plain = style.isPlain() ? plain.plus(score) : plain;
                    }
                }
                table.append(row(format + ", all without *", rate, plain)).append('\n');
                floors.assertThat(plain.titles().f1())
                        .as("titles of %s at %s", format, rate)
                        .isGreaterThan(floor(rate));
                if (plain.authors().right() > 0) {
                    floors.assertThat(plain.authors().f1())
                            .as("authors of %s at %s", format, rate)
                            .isGreaterThan(floor(rate));
                }
            }
        }
        Path folder = Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target"));
        Files.writeString(folder.resolve("robustness-curve.txt"), table, UTF_8);
        floors.assertAll();
    }

    private static double floor(double rate) {
        return rate == 0 ? 0.999999 : rate <= 0.001 ? 0.999 : rate <= 0.01 ? 0.99 : 0.95;
    }

    private static ListingScore score(PageStyle style, double rate) {
        ListingScore sum = ListingScore.NONE;
        for (int seed = 0; seed < PAGES; seed++) {
            DamagedPage damaged = ListingDamage.at(rate).to(style.page(100 + seed, PAPERS), seed);
            Reading reading = read(damaged.page(), damaged.page().text());
            sum = sum.plus(ListingScore.of(damaged, reading.papers().list(), reading.problems()));
        }
        return sum;
    }

    private static Reading read(ListingPage page, String text) {
        return Offprint.reader()
                .as(page.style().format())
                .asOf(page.asOf())
                .read(Source.text(page.style().id(), text));
    }

    private static String head() {
        return String.format(
                Locale.ROOT,
                "%-48s %6s %8s %8s %8s %8s %8s %8s %6s%n",
                "style (* leaves something to judgement)",
                "rate",
                "title F1",
                "auth. F1",
                "abst. F1",
                "damages",
                "named",
                "invented",
                "glued");
    }

    private static String row(String name, double rate, ListingScore score) {
        return String.format(
                Locale.ROOT,
                "%-48s %5.1f%% %8s %8s %8s %8d %8s %8d %6d%n",
                name,
                100 * rate,
                f1(score, ListingScore::titles),
                f1(score, ListingScore::authors),
                f1(score, ListingScore::abstracts),
                score.damages(),
                score.damages() == 0 ? "-" : Math.round(100.0 * score.named() / score.damages()) + "%",
                score.invented(),
                score.glued());
    }

    private static String f1(ListingScore score, Function<ListingScore, Tally> part) {
        Tally tally = part.apply(score);
        return tally.equals(Tally.NONE)
                ? Strings.padStart("-", 6, ' ')
                : String.format(Locale.ROOT, "%.4f", tally.f1());
    }
}
