package io.github.offprint.parsers.endnote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndnoteReferExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"complete.enw", "recovery.enw"})
    void isReadAsTheFileBesideItSays(String file) throws IOException {
        assertThat(Example.read(new EndnoteReferFormat(), EndnoteReferExamplesTest.class, file))
                .containsExactlyElementsOf(Example.expected(EndnoteReferExamplesTest.class, file));
    }
}
