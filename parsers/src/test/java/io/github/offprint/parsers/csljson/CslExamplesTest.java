package io.github.offprint.parsers.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CslExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"items.csljson", "wrapped.csljson"})
    void isReadAsTheFileBesideItSays(String file) throws IOException {
        assertThat(Example.read(new CslJsonFormat(), CslExamplesTest.class, file))
                .containsExactlyElementsOf(Example.expected(CslExamplesTest.class, file));
    }
}
