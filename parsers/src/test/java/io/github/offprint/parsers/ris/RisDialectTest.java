package io.github.offprint.parsers.ris;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisDialectTest {
    private final RisDialect dialect = new RisDialect();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"TY  - JOUR\", TY, \" JOUR\"",
                "\"ZZ  - unknown\", ZZ, \" unknown\"",
                "\"N1  -\", N1, \"\"",
                "\"AU - Lee, Ann\", AU, \" Lee, Ann\"",
                "\"AU -Lee, Ann\", AU, \"Lee, Ann\"",
                "\"AU-  Lee, Ann\", AU, \"  Lee, Ann\"",
                "\"AU   - Lee\", AU, \" Lee\"",
                "\" TY  - BOOK\", TY, \" BOOK\"",
                "\"ti  - Lower\", TI, \" Lower\"",
                "\"ER\", ER, \"\"",
                "\"ER  \", ER, \"\"",
                "\"ER -\", ER, \"\"",
                "\"DO  - 10.5555/a-b\", DO, \" 10.5555/a-b\"",
            })
    void aTagAndItsValue(String line, String tag, String value) {
        Tag found = dialect.tag(line).orElseThrow();
        assertThat(found.name()).isEqualTo(tag);
        assertThat(line.substring(found.value())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "TY",
                "ER then a second line",
                "In - vitro",
                "in  - vitro", // no tag in use
                "ti - wrong blanks for small letters",
                "AB-initio",
                "ZZ - unknown and loose",
                "      TI  - too far in",
                "1.",
                "A long line - with a hyphen",
                "É1  - no ASCII",
                "TI       - too wide",
            })
    void aLineThatGoesOn(String line) {
        assertThat(dialect.tag(line)).isEmpty();
    }

    @Test
    void everyWellFormedTagCanBeAnExtra() {
        assertThat(RisTags.isWellFormed("C8")).isTrue();
        assertThat(RisTags.isWellFormed("8C")).isFalse();
        assertThat(RisTags.isWellFormed("c8")).isFalse();
        assertThat(RisTags.isWellFormed("ABC")).isFalse();
    }
}
