package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.model.Author;
import io.github.offprint.model.PersonName;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lee, Ann|1",
                "Lee,Ann|1",
                "Ann Lee|1",
                "Lee, A.; Ray, B.|2",
                "Lee,A.;Ray,B.;|2",
                "Lee, A.; ; ,|1",
                "a;b|1",
                "M&uuml;ller, Jan|1",
                "World Health Organization,|1",
            })
    void asManyAuthorsAsAreNamed(String line, int authors) {
        assertThat(AuthorText.authors(line)).hasSize(authors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ";", " - ", ".", ", ;"})
    void nobody(String line) {
        assertThat(AuthorText.authors(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shruthi BS|Shruthi|B. S.|",
                "Parkes-Loach, PS|Parkes-Loach|P. S.|",
                "van der Berg J|van der Berg|J.|",
                "King ML Jr|King|M. L.|Jr",
                "McAllister-Lund PJ 3rd|McAllister-Lund|P. J.|3rd",
                "Ødegaard Ø|Ødegaard|Ø.|",
            })
    void initialsWithoutPoints(String printed, String family, String given, String suffix) {
        PersonName name = AuthorText.withInitials(printed).name();
        assertThat(name.printed()).isEqualTo(printed);
        assertThat(name.family()).hasValue(family);
        assertThat(name.given()).hasValue(given);
        assertThat(name.suffix().orElse(null)).isEqualTo(suffix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Selvamani", "Quill, Ada", "Brown, J.M.", "BRIGHTLY", "Quill, Ada, MD", "James Brown"})
    void anyOtherNameIsReadAsAnyName(String printed) {
        assertThat(AuthorText.withInitials(printed)).isEqualTo(Author.of(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2049-3630|issn:2049-3630|false",
                "2325-9671 (electronic)|issn:2325-9671|true",
                "ISBN 978-3-86680-192-9|isbn:9783866801929|true",
                "0021-9606; 2049-3630|issn:0021-9606 issn:2049-3630|false",
                "0-306-40615-2|isbn:9780306406157|false",
            })
    void numbersOfSerialsAndBooks(String text, String numbers, boolean more) {
        SerialNumbers.Labelled found = SerialNumbers.find(text).orElseThrow();
        assertThat(found.numbers().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
        assertThat(found.more()).isEqualTo(more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "electronic", "1234-5678", "12345", "report 2049-3630", "I-S-B-N"})
    void noNumbersOfSerialsAndBooks(String text) {
        assertThat(SerialNumbers.find(text)).isEmpty();
    }
}
