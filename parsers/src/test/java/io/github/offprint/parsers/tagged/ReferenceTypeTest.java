package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.PaperKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTypeTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsCodeInAnyCaseAndWritesItsKind(ReferenceType type) {
        assertThat(ReferenceType.find(type.name())).hasValue(type);
        assertThat(ReferenceType.find(" " + type.name().charAt(0) + type.name().substring(1) + " "))
                .hasValue(type);
        assertThat(ReferenceType.of(type.kind()).map(ReferenceType::kind)).hasValue(type.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "article, JOUR",
        "conference, CONF",
        "preprint, UNPB",
        "thesis, THES",
        "book, BOOK",
        "chapter, CHAP",
        "report, RPRT",
        "dataset, DATA",
    })
    void isWrittenForAKind(String kind, ReferenceType type) {
        assertThat(ReferenceType.of(new PaperKind(kind))).hasValue(type);
        assertThat(type.isFirstOfItsKind()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Journal Article, JOUR", "conference paper, CPAPER", "Book Section, CHAP", "Thesis, THES"})
    void isFoundByItsName(String name, ReferenceType type) {
        assertThat(ReferenceType.find(name)).hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEN", "Generic", "", "XYZ"})
    void isNone(String word) {
        assertThat(ReferenceType.find(word)).isEmpty();
    }

    @Test
    void anEditorialHasNoTypeOfItsOwn() {
        assertThat(ReferenceType.of(PaperKind.EDITORIAL)).isEqualTo(Optional.empty());
        assertThat(ImmutableList.of("GEN", "generic")).allMatch(ReferenceType::isGeneric);
    }
}
