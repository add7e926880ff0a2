package io.github.offprint.parsers.wos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WosTaggedExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"complete.ciw", "recovery.ciw"})
    void isReadAsTheFileBesideItSays(String file) throws IOException {
        assertThat(Example.read(new WosTaggedFormat(), WosTaggedExamplesTest.class, file))
                .containsExactlyElementsOf(Example.expected(WosTaggedExamplesTest.class, file));
    }
}
