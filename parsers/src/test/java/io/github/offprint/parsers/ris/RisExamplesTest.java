package io.github.offprint.parsers.ris;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"complete.ris", "recovery.ris", "loose.ris", "synonyms.ris", "dates.ris"})
    void isReadAsTheFileBesideItSays(String file) throws IOException {
        assertThat(Example.read(new RisFormat(), RisExamplesTest.class, file))
                .containsExactlyElementsOf(Example.expected(RisExamplesTest.class, file));
    }
}
