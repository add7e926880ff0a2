package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    @Test
    void aFileIsNamedAsItsPathIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.txt");
        Source source = Source.of(file);
        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source).hasToString(file.toString());
        assertThat(source.path()).contains(file);
        assertThat(source.size()).isEmpty();
        Files.writeString(file, "text", UTF_8);
        assertThat(source.size()).hasValue(4);
        assertThat(source.open().readAllBytes()).asString(UTF_8).isEqualTo("text");
        assertThat(source.isText()).isFalse();
        assertThat(source.charset()).isEmpty();
    }

    @Test
    void bytesAreCopied() throws IOException {
        byte[] bytes = "text".getBytes(UTF_8);
        Source source = Source.bytes("page", bytes);
        bytes[0] = 'X';
        assertThat(source.open().readAllBytes()).asString(UTF_8).isEqualTo("text");
        assertThat(source.size()).hasValue(4);
        assertThat(source.path()).isEmpty();
        assertThatThrownBy(source::characters)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("page");
    }

    @Test
    void textIsTakenAsItIs() throws IOException {
        Source source = Source.text("clipboard", "\uFEFF\uD800 lone");
        assertThat(source.isText()).isTrue();
        assertThat(CharStreams.toString(source.characters())).isEqualTo("\uFEFF\uD800 lone");
        assertThat(source.open().read()).isEqualTo(-1);
        assertThat(source.size()).hasValue(0);
    }

    @Test
    void aStreamIsOpenedEveryTime() throws IOException {
        Source source = Source.stream("page", () -> new ByteArrayInputStream(new byte[3]));
        assertThat(source.open()).isNotSameAs(source.open());
        assertThat(source.size()).isEmpty();
        assertThat(source.withCharset(ISO_8859_1).charset()).contains(ISO_8859_1);
        assertThat(source.withCharset(ISO_8859_1).name()).isEqualTo("page");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "refs.bib, bib",
        "Refs.BIB.gz, bib",
        "folder.d/refs, ''",
        "archive.zip!deep/a.RIS, ris",
        "C:\\docs\\a.txt, txt",
        "a., ''",
        ".hidden, hidden",
        ".gz, ''",
        "a.tar.gz, tar",
    })
    void theExtensionOfAHeadIsThatOfTheContent(String name, String extension) {
        assertThat(new Head(name, "", true).extension()).isEqualTo(extension);
    }

    @Test
    void aHeadIsNoLongerThanItsLength() {
        assertThat(new Head("page", "x".repeat(Head.LENGTH), true).text()).hasSize(8192);
        assertThatThrownBy(() -> new Head("page", "x".repeat(Head.LENGTH + 1), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
