package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Detection;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperOutputTest {
    private static final PaperFormat JSON = Formats.discovered().get("paper-json");

    @TempDir
    Path folder;

    private final Papers papers = Papers.of(SamplePapers.varied());

    @Test
    void whatIsWrittenIsReadAgain() {
        Path file = folder.resolve("papers.jsonl");
        WriteReport report = papers.write(file);
        assertThat(report.papers()).isEqualTo(papers.size());
        assertThat(report.isComplete()).isTrue();
        assertThat(Offprint.read(file)).isEqualTo(papers);
    }

    @Test
    void aNameThatEndsInGzCompresses() throws IOException {
        Path file = folder.resolve("papers.jsonl.gz");
        papers.write(file);
        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        assertThat(Offprint.read(file)).isEqualTo(papers);
    }

    @Test
    void writingOneByOneIsWritingTheList() {
        StringWriter whole = new StringWriter();
        papers.write(whole, JSON);
        StringWriter single = new StringWriter();
        try (PaperOutput output = PaperOutput.to(single, JSON)) {
            papers.forEach(output::write);
            output.finish();
        }
        assertThat(single.toString()).isEqualTo(whole.toString());
    }

    @Test
    void anOutputThatIsNotFinishedLeavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.json"), "older");
        try (PaperOutput output = PaperOutput.to(file, JSON)) {
            output.write(SamplePapers.minimal());
        }
        assertThat(Files.readString(file)).isEqualTo("older");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void aFinishedOutputReplacesTheOlderFile() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.json"), "older");
        papers.write(file, JSON);
        assertThat(Offprint.read(file)).isEqualTo(papers);
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path other = Files.createFile(folder.resolve("other.txt"));
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("papers.jsonl");
        papers.write(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void theFileThatALinkLeadsToIsReplacedAndTheLinkStays() throws IOException {
        Path file = folder.resolve("papers.jsonl");
        Files.writeString(file, "older", StandardCharsets.UTF_8);
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
        papers.write(link);
        assertThat(link).isSymbolicLink();
        assertThat(Offprint.read(file)).isEqualTo(papers);
    }

    @Test
    void aDeviceIsWrittenToAndStaysOne() {
        Path nowhere = Path.of("/dev/null");
        assumeTrue(Files.exists(nowhere));
        assertThat(papers.write(nowhere, JSON).papers()).isEqualTo(papers.size());
        PaperOutput.to(nowhere, JSON).close();
        assertThat(Files.isRegularFile(nowhere)).isFalse();
    }

    @Test
    void aFormatThatFailsLeavesNothing() throws IOException {
        Path file = folder.resolve("papers.list");
        assertThatThrownBy(() -> papers.write(file, new Failing())).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> PaperOutput.to(file, new Silent())).isInstanceOf(UnsupportedOperationException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("missing").resolve("papers.json");
        assertThatThrownBy(() -> papers.write(file, JSON))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void anExtensionThatNoFormatHasNamesTheChoices() {
        assertThatThrownBy(() -> papers.write(folder.resolve("papers.docx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("docx")
                .hasMessageContaining("paper-json");
    }

    @Test
    void lossesAreKeptInOrderUpToALimitAndCountedBeyond() {
        StringWriter out = new StringWriter();
        Papers many = Papers.of(java.util.Collections.nCopies(WriteReport.KEPT + 5, SamplePapers.minimal()));
        WriteReport report = many.write(out, new Losing());
        assertThat(report.losses()).hasSize(WriteReport.KEPT);
        assertThat(report.lossCount()).isEqualTo(WriteReport.KEPT + 5);
        assertThat(report.lostFields()).isNotEmpty();
        assertThat(report.isComplete()).isFalse();
        assertThat(report).hasToString("1005 papers written, 1005 fields lost");
    }

    @Test
    void theWriterOfAHostStaysOpen() throws IOException {
        StringWriter out = new StringWriter();
        papers.write(out, JSON);
        out.write("more");
        assertThat(out.toString()).endsWith("more");
        Files.writeString(folder.resolve("x"), out.toString(), StandardCharsets.UTF_8);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    /** A format that can be read only. */
    private static class Silent implements PaperFormat {
        @Override
        public String id() {
            return "silent";
        }

        @Override
        public String description() {
            return "nothing";
        }

        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of("list");
        }

        @Override
        public Detection detect(Head head) {
            return Detection.none();
        }

        @Override
        public PaperCursor open(ReadContext context) {
            return Optional::empty;
        }
    }

    /** A format whose output fails. */
    private static final class Failing extends Silent {
        @Override
        public PaperWriter writer(WriteContext context) {
            return paper -> {
                throw new IOException("disk full");
            };
        }
    }

    /** A format that loses a field of every paper. */
    private static final class Losing extends Silent {
        @Override
        public PaperWriter writer(WriteContext context) {
            Writer out = context.out();
            return (Paper paper) -> {
                context.lose(paper, "title", "no room");
                out.write("x");
            };
        }
    }
}
