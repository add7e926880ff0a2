package io.github.offprint.query;

import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.VENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Venue;
import io.github.offprint.model.VenueNames;
import io.github.offprint.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which names are the same, of people and of venues, as tables of known answers. */
class SamenessTest {
    @TestFactory
    Stream<DynamicTest> peopleAreFoundUnderTheirNames() throws IOException {
        return rows("same-people.txt")
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> {
                    Paper paper = Paper.titled("Trees").author(row.get(1)).build();
                    assertThat(AUTHORS.named(row.get(0)).test(paper))
                            .isEqualTo(row.get(2).equals("yes"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> venuesAreFoundUnderTheirNames() throws IOException {
        return rows("same-venues.txt")
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> {
                    boolean same = row.get(2).equals("yes");
                    assertThat(VENUE.is(row.get(0)).test(at(row.get(1)))).isEqualTo(same);
                    assertThat(VENUE.is(row.get(1)).test(at(row.get(0)))).isEqualTo(same);
                }));
    }

    private static Paper at(String venue) {
        return Paper.titled("Trees").venue(Venue.of(venue)).build();
    }

    private static Stream<List<String>> rows(String resource) throws IOException {
        return Resources.readLines(Resources.getResource(SamenessTest.class, resource), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> Splitter.on(" | ").splitToList(line));
    }

    @Test
    void aVenueIsFoundUnderEachOfItsNamesAndAcronyms() {
        ImmutableSet<String> names = ((VenueClause) VENUE.is("nips 2016")).names();

        assertThat(names).startsWith("NeurIPS").contains("NIPS", "Neural Information Processing Systems");
        for (String name : names) {
            for (String other : names) {
                assertThat(VENUE.is(name).test(at(other)))
                        .as("%s is %s", name, other)
                        .isTrue();
            }
        }
        Paper byAcronym = Paper.titled("Trees")
                .venue(Venue.of("Lanterns and Lamps").withAcronym("NIPS"))
                .build();
        assertThat(VENUE.is("NeurIPS").test(byAcronym)).isTrue();
    }

    @Test
    void theTextOfAVenueIsThatOfItsNameOrItsAcronym() {
        Paper both = Paper.titled("Trees")
                .venue(Venue.of("Lanterns and Lamps").withAcronym("LAL"))
                .build();

        assertThat(VENUE.contains("lamps")).accepts(both).rejects(at("Wicks"));
        assertThat(VENUE.word("lal")).accepts(both).rejects(at("Lanterns and Lamps"));
        assertThat(VENUE.contains("wicks")).rejects(both);
    }

    @Test
    void aNameNeedsAWord() {
        assertThatThrownBy(() -> VENUE.is("?!")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AUTHORS.named(" - ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aNameFindsItself(@ForAll PersonName name) {
        if (name.printed().codePoints().anyMatch(Character::isLetter)) {
            Paper paper = Paper.titled("Trees")
                    .author(Author.of(PersonName.of(name.printed())))
                    .build();
            assertThat(AUTHORS.named(name.printed())).accepts(paper);
        }
    }

    /** What listings print of venues and around them, in any order. */
    @Provide
    Arbitrary<String> printedVenues() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ICLR",
                "NeurIPS",
                "nips",
                "Neural Information Processing Systems",
                "Proceedings of the",
                "IEEE",
                "Annual",
                "Workshop on Wicks",
                "Journal of Counting",
                "Conference",
                "poster",
                "ORAL",
                "Track",
                "S&P",
                "FAT*",
                "SP",
                "(ICLR)",
                "(",
                ")",
                ":",
                ",",
                "-",
                "'23",
                "’23",
                "2024",
                "1999",
                "29",
                "37th",
                "37",
                "é",
                "Zz",
                "A",
                "");
        Arbitrary<String> joints = Arbitraries.of(" ", " ", " ", "");
        return Combinators.combine(pieces, joints)
                .as((piece, joint) -> piece + joint)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Property
    void theQuickLookNeverChangesTheAnswerAboutAVenue(
            @ForAll("printedVenues") String name, @ForAll("printedVenues") String other) {
        VenueNames names = VenueNames.standard();
        if (!names.keyOf(name).isEmpty()) {
            boolean same = names.keyOf(name).equals(names.keyOf(other));
            assertThat(new VenueMatcher(name).matches(other)).isEqualTo(same);
        }
    }

    @Test
    void theQuickLookKnowsWhatHidesTheEndOfAName() {
        VenueNames names = VenueNames.standard();
        ImmutableList<String> others = AllTexts.of(4, "ICLR", "zz", "th", "4", " ", "(", ")", ":", "-");
        for (String name : new String[] {"ICLR", "zz", "zz4th", "zz-th"}) {
            VenueMatcher matcher = new VenueMatcher(name);
            for (String other : others) {
                assertThat(matcher.matches(other))
                        .as("%s is %s", name, other)
                        .isEqualTo(names.keyOf(name).equals(names.keyOf(other)));
            }
        }
    }

    @Property
    void noVenueThatIsAskedForIsMissed(@ForAll Venue one, @ForAll Venue other) {
        VenueNames names = VenueNames.standard();
        if (!names.keyOf(one.name()).isEmpty()) {
            boolean same = names.keyOf(one.name()).equals(names.keyOf(other.name()));
            assertThat(new VenueMatcher(one.name()).matches(other.name())).isEqualTo(same);
            assertThat(new VenueMatcher(one.name()).matches(one.name())).isTrue();
        }
    }

    /** Of a name that is nothing but numbers, a year is a part. */
    @Property
    void aYearBehindAVenueDoesNotCount(@ForAll Venue venue) {
        boolean named = Words.list(VenueNames.standard().keyOf(venue.name())).stream()
                .anyMatch(word -> Character.isLetter(word.codePointAt(0)));
        if (named) {
            assertThat(new VenueMatcher(venue.name()).matches(venue.name() + " 2024"))
                    .isTrue();
        }
    }

    @Property
    void aVenueIsCountedUnderANameThatFindsIt(@ForAll Venue venue) {
        VenueNames names = VenueNames.standard();
        assertThat(names.keyOf(names.labelOf(venue.name()))).isEqualTo(names.keyOf(venue.name()));
    }

    @Property
    void theQuickLookNeverChangesTheAnswerAboutAPerson(@ForAll PersonName one, @ForAll PersonName other) {
        if (one.printed().codePoints().anyMatch(Character::isLetter)) {
            NamePattern pattern = NamePattern.of(one.printed());
            assertThat(pattern.matches(other)).isEqualTo(pattern.agreesWith(other));
        }
    }
}
