package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    static Stream<String> names() throws IOException {
        return Resources.readLines(Resources.getResource(PersonNameTest.class, "names.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsThePartsOffThePrintedForm(String row) {
        List<String> columns = Splitter.on('|').splitToList(row);
        String printed = columns.get(0).substring(0, columns.get(0).length() - 1);
        PersonName name = PersonName.of(printed);
        assertThat(name.printed()).isEqualTo(printed);
        assertThat(parts(name)).isEqualTo(expected(columns.subList(1, columns.size())));
    }

    private static List<String> expected(List<String> columns) {
        return columns.size() == 1
                ? List.of("collective")
                : columns.stream().map(String::strip).toList();
    }

    private static List<String> parts(PersonName name) {
        return name.isCollective()
                ? List.of("collective")
                : Stream.of(name.given(), name.particle(), name.family(), name.suffix(), name.nickname())
                        .map(part -> part.orElse(""))
                        .toList();
    }

    @Test
    void hasATableOfManyNames() throws IOException {
        assertThat(names()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Alderwood, A, Ada",
        "Ada Maria Alderwood, AM, Ada|Maria",
        "J.-P. Aubertin, JP, J|P",
        "Jean-Luc Aubertin, JL, Jean|Luc",
        "Phillimore J.C., JC, J|C",
        "J. -P. Aubertin, JP, J|P",
        "zuri wenger, Z, zuri",
        "İpek Öztürk, İ, İpek",
        "ipek öztürk, I, ipek",
        "'O''Neil ''t Hooft', O, O'Neil",
        "白鳥 灯, 灯, 灯",
        "𝒜da Alderwood, 𝒜, 𝒜da",
        "Suharyanti, '', ''",
        "Team Lantern, '', ''",
        "'Alderwood, -', '', ''",
        "'''Abd Alderwood', A, '''Abd'",
        "'Alderwood, & Ada', &A, &|Ada",
    })
    void givesTheGivenNamesOneByOneAndTheirInitials(String printed, String initials, String givenNames) {
        PersonName name = PersonName.of(printed);
        assertThat(name.initials()).isEqualTo(initials);
        assertThat(name.givenNames())
                .isEqualTo(Splitter.on('|').omitEmptyStrings().splitToList(givenNames));
    }

    @Test
    void joinsParticleAndFamilyName() {
        assertThat(PersonName.of("Pieter van der Meerwijk").fullFamily()).contains("van der Meerwijk");
        assertThat(PersonName.of("Ada Alderwood").fullFamily()).contains("Alderwood");
        assertThat(PersonName.of("Team Lantern").fullFamily()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t\u3000\u200b\ufeff", "\u2028"})
    void refusesABlankName(String blank) {
        assertThatThrownBy(() -> PersonName.of(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name needs letters");
        assertThatThrownBy(() -> PersonName.collective(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonName.of(blank, blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonName.builder().suffix("Jr.").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesPartsFromASourceThatKnowsThem() {
        PersonName name = PersonName.builder()
                .printed("GARCIA RUIZ A")
                .given("Ana")
                .family("García Ruiz")
                .suffix("III")
                .nickname("Anita")
                .build();
        assertThat(name.printed()).isEqualTo("GARCIA RUIZ A");
        assertThat(parts(name)).containsExactly("Ana", "", "García Ruiz", "III", "Anita");
    }

    @Test
    void printsPartsGivenNameFirst() {
        assertThat(PersonName.of("Ana", "García Ruiz").printed()).isEqualTo("Ana García Ruiz");
        assertThat(PersonName.of(null, "Suharyanti").printed()).isEqualTo("Suharyanti");
        assertThat(PersonName.builder()
                        .given("Pieter")
                        .particle("van der")
                        .family("Meerwijk")
                        .suffix("Jr.")
                        .build()
                        .printed())
                .isEqualTo("Pieter van der Meerwijk Jr.");
    }

    @Test
    void printsPartsInChineseJapaneseAndKoreanFamilyNameFirst() {
        assertThat(PersonName.of("灯", "白鳥").printed()).isEqualTo("白鳥 灯");
        assertThat(PersonName.of("서연", "김")).isEqualTo(PersonName.of("김 서연"));
        assertThat(PersonName.of("Akari", "白鳥").printed()).isEqualTo("Akari 白鳥");
    }

    @Test
    void countsAGivenNameAloneAsTheOnlyName() {
        assertThat(parts(PersonName.of("Noor", " "))).containsExactly("", "", "Noor", "", "");
    }

    @Test
    void readsThePrintedFormWhenTheSourceGivesNoPart() {
        assertThat(PersonName.builder().printed("Song, Yang").build()).isEqualTo(PersonName.of("Song, Yang"));
    }

    @Test
    void keepsAGroupWhole() {
        PersonName group = PersonName.collective("Harbour Lights");
        assertThat(group.isCollective()).isTrue();
        assertThat(group.family()).isEmpty();
        assertThat(PersonName.of("Harbour Lights").isCollective()).isFalse();
        assertThat(group)
                .isNotEqualTo(PersonName.of("Harbour Lights"))
                .satisfies(same -> assertThat(PersonName.of("Harbour Lights")).isNotEqualTo(same))
                .hasSameHashCodeAs(PersonName.of("Harbour Lights"));
    }

    @Test
    void countsPartsInEquality() {
        PersonName read = PersonName.of("Ana García Ruiz");
        assertThat(read).isNotEqualTo(PersonName.of("Ana", "García Ruiz"));
        assertThat(read).isEqualTo(PersonName.of("Ana García", "Ruiz"));
        assertThat(PersonName.of("Ana García", "Ruiz")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"김 서연", "가온 누리", "Zoë Mensah-Ångström", "Nguyễn Thuỳ Linh"})
    void readsALetterWithItsMarksApartLikeTheWholeLetter(String printed) {
        PersonName apart = PersonName.of(Normalizer.normalize(printed, Normalizer.Form.NFD));
        assertThat(apart.printed()).isNotEqualTo(printed);
        assertThat(parts(apart).stream().map(part -> Normalizer.normalize(part, Normalizer.Form.NFC)))
                .containsExactlyElementsOf(parts(PersonName.of(printed)));
    }

    @Test
    void unlikeNamesHashApart() {
        assertThat(PersonName.of("Ada Alderwood")).doesNotHaveSameHashCodeAs(PersonName.of("Zuri Wenger"));
    }

    @Test
    void isTheSameFromManyThreads() throws Exception {
        PersonName shared = PersonName.of("Pieter (Piet) van der Meerwijk, Jr.");
        List<Callable<Optional<String>>> askers = java.util.Collections.nCopies(64, shared::family);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Optional<String>> answer : threads.invokeAll(askers)) {
                assertThat(answer.get()).contains("Meerwijk");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(shared).isEqualTo(PersonName.of("Pieter (Piet) van der Meerwijk, Jr."));
    }

    @Property
    void equalsAndHashCodeStayWhatTheyAreOncePartsAreRead(@ForAll("texts") String printed) {
        PersonName untouched = PersonName.of(printed);
        PersonName read = PersonName.of(printed);
        int hash = read.hashCode();
        assertThat(read.initials()).isNotNull();
        assertThat(read).isEqualTo(untouched).hasSameHashCodeAs(untouched);
        assertThat(untouched).isEqualTo(read);
        assertThat(read.hashCode()).isEqualTo(hash);
    }

    @Property
    void anyTextIsAName(@ForAll("texts") String printed) {
        PersonName name = PersonName.of(printed);
        assertThat(name.printed()).isSameAs(printed);
        assertThat(name.isCollective()).isEqualTo(name.family().isEmpty());
        assertThat(parts(name)).allSatisfy(part -> assertThat(part).isEqualTo(Blanks.strip(part)));
        if (name.isCollective()) {
            assertThat(name.given()).isEmpty();
        }
    }

    /** Parts are words of the printed form: none is invented, and no letter is in two of them. */
    @Property
    void partsHoldNoMoreThanThePrintedForm(@ForAll PersonName name) {
        PersonName read = PersonName.of(name.printed());
        int letters = parts(read).stream()
                .filter(part -> !read.isCollective())
                .mapToInt(part ->
                        (int) part.codePoints().filter(Character::isLetter).count())
                .sum();
        assertThat((long) letters)
                .isLessThanOrEqualTo(
                        name.printed().codePoints().filter(Character::isLetter).count());
    }

    @Property
    void partsSurviveBeingPrintedInEitherOrder(@ForAll("plain") String given, @ForAll("plain") String family) {
        assertThat(parts(PersonName.of(given + " " + family))).isEqualTo(parts(PersonName.of(family + ", " + given)));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("Ada", "Zoë", "Łukasz", "Mensah-Lund", "O'Larke", "Đặng", "Þórsdóttir", "Çelik", "Анна");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                PaperArbitraries.texts(), PaperArbitraries.personNames().map(PersonName::printed));
    }

    /** Ten times the text takes about ten times as long; this many would never end were it the square. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", ")", "()", "\"a ", "'", "' ", ", ", "a ", "Jr. ", "van ", "A.", "1 ", "( \"", "光 ", "e\u0301"
            })
    void readsHostileTextInLinearTime(String piece) {
        PersonName name = PersonName.of("A" + piece.repeat(100_000) + "B");
        assertThat(name.isCollective() || name.family().isPresent()).isTrue();
    }
}
