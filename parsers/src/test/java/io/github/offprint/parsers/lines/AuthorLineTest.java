package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AuthorLineTest {
    /** A hash stands for the semicolon that divides the cells of a cell. */
    @ParameterizedTest
    @CsvFileSource(resources = "author-lines.tsv", delimiter = '\t', numLinesToSkip = 1)
    void namesAndAffiliationsAreThoseOfTheTable(
            String line, @Nullable String names, @Nullable String affiliations, String cut) {
        List<AuthorLine.Printed> authors = AuthorLine.split(line);
        assertThat(authors).extracting(AuthorLine.Printed::name).isEqualTo(cells(names));
        assertThat(authors.stream()
                        .map(author -> author.affiliation().orElse("-"))
                        .toList())
                .isEqualTo(cells(affiliations));
        assertThat(authors.stream()
                        .filter(AuthorLine.Printed::cut)
                        .map(AuthorLine.Printed::name)
                        .collect(Collectors.joining(";")))
                .isEqualTo(cut.equals("-") ? "" : cut);
    }

    private static List<String> cells(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Splitter.on(';')
                        .splitToStream(cell)
                        .map(text -> text.replace('#', ';'))
                        .toList();
    }

    @Property(tries = 300)
    void namesThatAreJoinedByDotsComeBack(@ForAll("names") List<String> names) {
        assertThat(AuthorLine.split(String.join(" \u00B7 ", names)))
                .extracting(AuthorLine.Printed::name)
                .isEqualTo(names);
    }

    @Property(tries = 300)
    void namesThatAreJoinedByWordsComeBack(@ForAll("plainNames") List<String> names, @ForAll("joints") String joint) {
        assertThat(AuthorLine.split(String.join(joint, names)))
                .extracting(AuthorLine.Printed::name)
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "printed-names.tsv", delimiter = '\t', numLinesToSkip = 1)
    void whatReadsLikeANameIsThatOfTheTable(String text, String isName) {
        assertThat(new AuthorLine.Printed(text, Optional.empty(), false).isName())
                .isEqualTo(isName.equals("yes"));
    }

    @Test
    void aNameOfManyWordsHasNoMoreThanAHundredCharacters() {
        String words = "The Kiln and Gauge Collaboration of ";
        String longest = words + "N".repeat(100 - words.length());
        assertThat(new AuthorLine.Printed(longest, Optional.empty(), false).isName())
                .isTrue();
        assertThat(new AuthorLine.Printed(longest + "N", Optional.empty(), false).isName())
                .isFalse();
    }

    @Property(tries = 300)
    void affiliationsThatAreClosedComeBack(@ForAll("names") List<String> names, @ForAll("affiliations") String at) {
        String line = names.stream().map(name -> name + " (" + at + ")").collect(Collectors.joining(" \u00B7 "));
        assertThat(AuthorLine.split(line))
                .isEqualTo(names.stream()
                        .map(name -> new AuthorLine.Printed(name, Optional.of(at), false))
                        .toList());
    }

    @Property(tries = 300)
    void everyLetterOfALineIsInAnAuthor(@ForAll("lines") String line) {
        String found = AuthorLine.split(line).stream()
                .map(author -> author.name() + author.affiliation().orElse(""))
                .collect(Collectors.joining());
        assertThat(letters(found)).isEqualTo(letters(line));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "Ada Quill",
                        "Quill, Ada",
                        "Quill",
                        "A. B. Quill",
                        "ada quill",
                        "ADA QUILL",
                        "Gal\u00B7la Ferrer",
                        "Jun-ho (Jay) Baek",
                        "\u738B\u5C0F\u660E")
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    /** Of two words or more, and without what divides names. */
    @Provide
    Arbitrary<List<String>> plainNames() {
        return Arbitraries.of(
                        "Ada Quill",
                        "A. B. Quill",
                        "ada quill",
                        "Jun-ho (Jay) Baek",
                        "Anders Anderson",
                        "Al de la Tarn")
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(" and ", " & ", ", ", ", and ", ", & ", "; ");
    }

    @Provide
    Arbitrary<String> affiliations() {
        return Arbitraries.of(
                "Tarn", "Tarn, Vision Team", "Tarn (North)", "Tarn / Harbour & Sons", "Tarn (North (Old))", "1");
    }

    /** Without the words that join names. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("Ada", "Quill", " ", " \u00B7 ", "\u00B7", "(", ")", ", ", "; ", "Jr.", "-", "x", "7")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
