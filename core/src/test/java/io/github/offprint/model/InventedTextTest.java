package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.invented.Dice;
import io.github.offprint.fixtures.invented.InventedAbstracts;
import io.github.offprint.fixtures.invented.InventedPeople;
import io.github.offprint.fixtures.invented.InventedPerson;
import io.github.offprint.fixtures.invented.InventedTitles;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Invented text is of use only while it has the shape of the text of real listings, whose shares are given beside each test. */
class InventedTextTest {
    private static final ImmutableList<String> TITLES = many(InventedTitles::title);
    private static final ImmutableList<String> ABSTRACTS = many(InventedAbstracts::paragraph);
    private static final ImmutableList<String> NAMES =
            many(dice -> InventedPeople.person(dice).name());

    private static ImmutableList<String> many(Function<Dice, String> text) {
        return IntStream.range(0, 4000)
                .mapToObj(place -> text.apply(Dice.of(11, place)))
                .collect(ImmutableList.toImmutableList());
    }

    /** ICLR 2024: 22 to 138 characters, a tenth below 46, half below 71, a tenth above 98. */
    @Test
    void titlesAreAsLongAsRealOnes() {
        assertThat(quantile(TITLES, 0.1)).isBetween(36, 50);
        assertThat(quantile(TITLES, 0.5)).isBetween(60, 76);
        assertThat(quantile(TITLES, 0.9)).isBetween(90, 110);
        assertThat(quantile(TITLES, 1)).isBetween(140, 170);
        assertThat(quantile(TITLES, 0)).isBetween(8, 22);
    }

    /** Six proceedings and one session: colons 24 to 43 %, questions 0.7 %, formulas 0.1 %, a final full stop 0.1 %. */
    @Test
    void titlesHaveTheMarksOfRealOnes() {
        assertThat(share(TITLES, title -> title.contains(": "))).isBetween(0.3, 0.5);
        assertThat(share(TITLES, title -> title.endsWith("?"))).isBetween(0.004, 0.03);
        assertThat(share(TITLES, title -> title.endsWith("."))).isBetween(0.0005, 0.01);
        assertThat(share(TITLES, title -> title.contains("$"))).isBetween(0.001, 0.02);
        assertThat(share(TITLES, title -> Character.isLowerCase(title.charAt(0))))
                .isBetween(0.001, 0.02);
        assertThat(ImmutableSet.copyOf(TITLES)).hasSizeGreaterThan(3900);
    }

    /** ICLR 2024: 723 to 2,348 characters, half below 1,315; glued sentences 15 %, addresses 23 %, TeX 21 %, no end 7 %. */
    @Test
    void abstractsHaveTheShapeOfRealOnes() {
        assertThat(quantile(ABSTRACTS, 0)).isBetween(300, 700);
        assertThat(quantile(ABSTRACTS, 0.5)).isBetween(1000, 1400);
        assertThat(quantile(ABSTRACTS, 1)).isBetween(1900, 2700);
        assertThat(share(ABSTRACTS, text -> text.contains("$"))).isBetween(0.15, 0.4);
        assertThat(share(ABSTRACTS, text -> !text.endsWith("."))).isBetween(0.04, 0.12);
        assertThat(share(ABSTRACTS, text -> text.contains("http"))).isBetween(0.15, 0.4);
        assertThat(ABSTRACTS).allSatisfy(text -> assertThat(text).doesNotContain("\n", "  "));
    }

    /** ICLR 2024, 554 names: capitals 0.7 %, small letters 1.3 %, initials 3 %, hyphens 4 %, beyond ASCII 1 %. */
    @Test
    void namesAreOfAllTheKindsOfRealOnes() {
        assertThat(share(NAMES, name -> name.equals(name.toUpperCase(Locale.ROOT))))
                .isBetween(0.004, 0.03);
        assertThat(share(NAMES, name -> name.matches(".*\\b[A-Z]\\.? .*"))).isBetween(0.03, 0.12);
        assertThat(share(NAMES, name -> name.contains("("))).isBetween(0.001, 0.01);
        assertThat(share(NAMES, name -> !name.contains(" "))).isBetween(0.001, 0.01);
        assertThat(share(NAMES, name -> name.chars().anyMatch(c -> c > 127))).isBetween(0.01, 0.08);
        assertThat(NAMES).noneMatch(name -> name.contains("·") || name.contains(","));
    }

    @Test
    void papersHaveOneToFourteenAuthors() {
        List<ImmutableList<InventedPerson>> lists = IntStream.range(0, 4000)
                .mapToObj(place -> InventedPeople.authors(Dice.of(5, place)))
                .toList();
        assertThat(lists).allSatisfy(list -> assertThat(list).hasSizeBetween(1, 15));
        assertThat(lists.stream().filter(list -> list.size() == 1).count()).isBetween(80L, 180L);
        assertThat(lists.stream().mapToInt(List::size).average().orElseThrow()).isBetween(4.0, 6.0);
    }

    private static int quantile(List<String> texts, double share) {
        int[] lengths = texts.stream().mapToInt(String::length).sorted().toArray();
        return lengths[(int) Math.min(lengths.length - 1.0, share * lengths.length)];
    }

    private static double share(List<String> texts, Predicate<String> which) {
        return texts.stream().filter(which).count() / (double) texts.size();
    }
}
