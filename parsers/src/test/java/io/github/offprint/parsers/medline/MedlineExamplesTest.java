package io.github.offprint.parsers.medline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedlineExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"complete.nbib", "recovery.nbib"})
    void isReadAsTheFileBesideItSays(String file) throws IOException {
        assertThat(Example.read(new MedlineFormat(), MedlineExamplesTest.class, file))
                .containsExactlyElementsOf(Example.expected(MedlineExamplesTest.class, file));
    }
}
