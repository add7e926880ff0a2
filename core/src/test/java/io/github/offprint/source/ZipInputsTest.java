package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipInputsTest {
    private final List<Problem> problems = new ArrayList<>();
    private Limits limits = Limits.safe();

    @Test
    void readsEveryEntryUnderItsLabel() {
        byte[] zip = new ZipMaker()
                .entry("a.txt", "first")
                .entry("deep/b.txt", "second", entry -> entry.store("second".getBytes(UTF_8)))
                .entry("empty.txt", "")
                .comment("packed by hand")
                .bytes();
        assertThat(read(zip))
                .containsExactly(
                        Map.entry("test.zip!a.txt", "first"),
                        Map.entry("test.zip!deep/b.txt", "second"),
                        Map.entry("test.zip!empty.txt", ""));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsWhatStreamsAndLargeArchivesLookLike() {
        ZipMaker maker = new ZipMaker()
                .entry("a.txt", "first", entry -> entry.descriptor = true)
                .entry("b.txt", "second", entry -> {
                    entry.store("second".getBytes(UTF_8));
                    entry.descriptor = true;
                });
        assertThat(read(maker.bytes()).values()).containsExactly("first", "second");
        assertThat(read(maker.large().bytes()).values()).containsExactly("first", "second");
        assertThat(problems).isEmpty();
    }

    @Test
    void toleratesBytesBeforeTheArchiveWithAWarning() {
        byte[] zip = new ZipMaker()
                .entry("a.txt", "first")
                .behind("#!/bin/sh\n".getBytes(UTF_8))
                .bytes();
        assertThat(read(zip).values()).containsExactly("first");
        assertThat(codes()).containsExactly(ProblemCode.IRREGULAR_ARCHIVE);
        assertThat(problems.get(0).message()).startsWith("10 bytes");
    }

    @Test
    void readsInTurnWhenTheDirectoryIsGone() {
        byte[] zip = new ZipMaker()
                .entry("a.txt", "first")
                .entry("b.txt", "second", entry -> entry.descriptor = true)
                .entry("c.txt", "third", entry -> {
                    entry.descriptor = true;
                    entry.signedDescriptor = false;
                })
                .entry("d.txt", "fourth")
                .withoutDirectory()
                .bytes();
        assertThat(read(zip).values()).containsExactly("first", "second", "third", "fourth");
        assertThat(codes()).containsExactly(ProblemCode.DAMAGED_ARCHIVE);
    }

    @Test
    void stopsWhereAStoredEntryDoesNotSayItsLength() {
        byte[] zip = new ZipMaker()
                .entry("a.txt", "first")
                .entry("b.txt", "second", entry -> {
                    entry.store("second".getBytes(UTF_8));
                    entry.descriptor = true;
                })
                .withoutDirectory()
                .bytes();
        assertThat(read(zip).keySet()).containsExactly("test.zip!a.txt", "test.zip!b.txt");
        assertThat(codes()).startsWith(ProblemCode.DAMAGED_ARCHIVE).hasSizeGreaterThan(1);
    }

    @Test
    void readsTheWholeEntriesOfADirectoryThatIsCut() {
        byte[] zip =
                new ZipMaker().entry("a.txt", "first").entry("b.txt", "second").bytes();
        int second = new String(zip, ISO_8859_1).lastIndexOf("PK\1\2");
        zip[second] = 'X';
        assertThat(read(zip).values()).containsExactly("first");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED_ARCHIVE);
            assertThat(problem.message()).contains("after 1 entries");
        });
    }

    @Test
    void refusesWhatItCannotOrMustNotRead() {
        byte[] zip = new ZipMaker()
                .entry("secret.txt", "x", entry -> entry.flags |= 1)
                .entry("odd.txt", "x", entry -> entry.method = 99)
                .entry("link.txt", "target", entry -> entry.attributes = 0xA1FF_0000L)
                .entry("good.txt", "good")
                .entry("same.txt", "good", entry -> entry.sharing = 3)
                .bytes();
        assertThat(read(zip)).containsExactly(Map.entry("test.zip!good.txt", "good"));
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "test.zip!secret.txt:1:1: warning UNREADABLE_ENTRY the entry was not read: it is encrypted",
                        "test.zip!odd.txt:1:1: warning UNREADABLE_ENTRY the entry was not read: it is packed by method"
                                + " 99; known are 0 and 8",
                        "test.zip!link.txt:1:1: warning UNREADABLE_ENTRY the entry was not read: it is a symbolic"
                                + " link, which is not followed",
                        "test.zip!same.txt:1:1: warning UNREADABLE_ENTRY the entry was not read: its data is also that"
                                + " of another entry");
    }

    @Test
    void refusesAnEntryWhoseHeaderIsNotThere() {
        byte[] zip =
                new ZipMaker().entry("a.txt", "first").entry("b.txt", "second").bytes();
        zip[0] = 'X';
        zip[1] = 'X';
        assertThat(read(zip).values()).containsExactly("second");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not where it should be"));
    }

    @Test
    void warnsOfOddNamesAndReadsOn() {
        byte[] zip = new ZipMaker()
                .entry("../up.txt", "1")
                .entry("..\\up.txt", "2")
                .entry("/root.txt", "3")
                .entry("C:\\drive.txt", "4")
                .entry("twice.txt", "5")
                .entry("twice.txt", "6")
                .entry("one.txt", "7", entry -> entry.ownName = "other.txt".getBytes(UTF_8))
                .entry("two.txt", "8", entry -> entry.ownMethod = 0)
                .bytes();
        assertThat(read(zip).values()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(codes()).hasSize(7).containsOnly(ProblemCode.IRREGULAR_ARCHIVE);
        assertThat(problems).extracting(problem -> problem.span().source()).contains("test.zip!twice.txt#2");
    }

    @Test
    void skipsFoldersAndLitter() {
        byte[] zip = new ZipMaker()
                .entry("folder/", "", entry -> entry.store(new byte[0]))
                .entry("__MACOSX/folder/._a.txt", "x")
                .entry("folder/.DS_Store", "x")
                .entry("Thumbs.db", "x")
                .entry("folder/a.txt", "good")
                .bytes();
        assertThat(read(zip)).containsExactly(Map.entry("test.zip!folder/a.txt", "good"));
        assertThat(codes()).hasSize(3).containsOnly(ProblemCode.SKIPPED_ENTRY);
    }

    @Test
    void makesNamesSafeToShow() {
        byte[] zip = new ZipMaker()
                .entry("a\u001B[31m\nb.txt", "1")
                .entry("x", "2", entry -> {
                    entry.flags = 0;
                    entry.name = new byte[] {(byte) 0x81, '.', 't'};
                    entry.ownName = entry.name;
                })
                .entry("x", "3", entry -> {
                    entry.name = new byte[] {(byte) 0xFF, '.', 't'};
                    entry.ownName = entry.name;
                })
                .entry("n".repeat(3000), "4")
                .bytes();
        List<String> labels = List.copyOf(read(zip).keySet());
        assertThat(labels.get(0)).isEqualTo("test.zip!a\\u001B[31m\\nb.txt");
        assertThat(labels.get(1)).isEqualTo("test.zip!ü.t");
        assertThat(labels.get(2)).isEqualTo("test.zip!\uFFFD.t");
        assertThat(labels.get(3)).hasSizeLessThan(1100);
        assertThat(problems).isEmpty();
    }

    @Test
    void doesNotOpenArchivesInArchives() {
        byte[] inner = new ZipMaker().entry("a.txt", "first").bytes();
        byte[] zip = new ZipMaker()
                .entry("inner.zip", inner, entry -> {})
                .entry("a.txt", "good")
                .bytes();
        assertThat(read(zip)).containsExactly(Map.entry("test.zip!a.txt", "good"));
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "test.zip!inner.zip:1:1: warning NESTED_ARCHIVE " + ProblemCode.NESTED_ARCHIVE.meaning());
    }

    @Test
    void reportsWrongChecksumsAndLengthsAfterTheData() {
        byte[] zip = new ZipMaker()
                .entry("crc.txt", "first", entry -> entry.checksum++)
                .entry("stored.txt", "second", entry -> {
                    entry.store("second".getBytes(UTF_8));
                    entry.checksum++;
                })
                .entry("size.txt", "third", entry -> entry.size = 1)
                .bytes();
        assertThat(read(zip).values()).containsExactly("first", "second", "third");
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "test.zip!crc.txt:1:1: error DAMAGED_ARCHIVE the checksum of the data is wrong",
                        "test.zip!stored.txt:1:1: error DAMAGED_ARCHIVE the checksum of the data is wrong",
                        "test.zip!size.txt:1:1: warning IRREGULAR_ARCHIVE the entry says it has 1 bytes and has 5");
    }

    @Test
    void endsAnEntryThatUnpacksToTooMuchAndReadsTheNext() {
        byte[] zip = new ZipMaker()
                .entry("bomb.txt", " ".repeat(12 << 20))
                .entry("a.txt", "good")
                .bytes();
        Map<String, String> read = read(zip);
        assertThat(read.get("test.zip!bomb.txt")).hasSizeBetween(1 << 20, 2 << 20);
        assertThat(read).containsEntry("test.zip!a.txt", "good");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
            assertThat(problem.message()).contains("compressionRatio is 100");
        });
    }

    @Test
    void countsTheBytesOfAllEntriesTogether() {
        byte[] zip =
                new ZipMaker().entry("a.txt", "12345").entry("b.txt", "67890").bytes();
        limits = Limits.safe().toBuilder().inputSize(10).build();
        assertThat(read(zip).values()).containsExactly("12345", "67890");
        limits = Limits.safe().toBuilder().inputSize(9).build();
        assertThatThrownBy(() -> read(zip)).isInstanceOf(ReadException.class).hasMessageContaining("inputSize is 9");
    }

    @Test
    void refusesMoreEntriesThanAllowed() {
        byte[] zip =
                new ZipMaker().entry("a", "1").entry("b", "2").entry("c", "3").bytes();
        byte[] cut = new ZipMaker()
                .entry("a", "1")
                .entry("b", "2")
                .entry("c", "3")
                .withoutDirectory()
                .bytes();
        limits = Limits.safe().toBuilder().archiveEntries(3).build();
        assertThat(read(zip)).hasSize(3);
        assertThat(read(cut)).hasSize(3);
        limits = Limits.safe().toBuilder().archiveEntries(2).build();
        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("archiveEntries is 2");
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("archiveEntries is 2");
    }

    @Test
    void aFileNamedZipThatIsNoneIsReadAsItIs() {
        assertThat(read("just text".getBytes(UTF_8))).containsExactly(Map.entry("test.zip", "just text"));
        assertThat(codes()).containsExactly(ProblemCode.NOT_COMPRESSED);
        assertThat(read(new byte[0])).containsExactly(Map.entry("test.zip", ""));
        assertThat(codes()).hasSize(1);
    }

    @Test
    void readsTheSameFromAFileFromMemoryAndFromAStream(@TempDir Path folder) throws IOException {
        Random random = new Random(5);
        byte[] noise = new byte[6 << 20];
        random.nextBytes(noise);
        byte[] zip = new ZipMaker()
                .entry("noise.bin", noise, entry -> entry.store(noise))
                .entry("a.txt", "good")
                .bytes();
        Path file = folder.resolve("test.zip");
        Files.write(file, zip);
        FaultySource stream = FaultySource.of("test.zip", zip).giving(100_000, 7);
        for (Source source : List.of(Source.of(file), Source.bytes("test.zip", zip), stream.source())) {
            try (InputCursor inputs = open(source)) {
                assertThat(ByteStreams.toByteArray(inputs.next().orElseThrow().bytes()))
                        .isEqualTo(noise);
                assertThat(CharStreams.toString(inputs.next().orElseThrow().characters()))
                        .isEqualTo("good");
                assertThat(inputs.next()).isEmpty();
                assertThat(inputs.isArchive()).isTrue();
            }
        }
        assertThat(stream.timesClosed()).isEqualTo(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void aStreamLargerThanTheLimitIsNotSpooled() {
        limits = Limits.safe().toBuilder().inputSize(1 << 20).build();
        FaultySource endless = FaultySource.of(
                        "test.zip", new ZipMaker().entry("a", "1").bytes())
                .endless();
        assertThatThrownBy(() -> open(endless.source()))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("inputSize");
        assertThat(endless.timesClosed()).isEqualTo(1);
        assertThat(endless.bytesRead()).isLessThan(8 << 20);
    }

    @Test
    void aStreamThatFailsWhileItIsSpooledIsClosed() {
        byte[] zip = new ZipMaker().entry("a.txt", "x".repeat(100_000)).bytes();
        for (long after : new long[] {0, 10, 200}) {
            IOException unplugged = new IOException("unplugged");
            FaultySource source = FaultySource.of("test.zip", zip).failingAfter(after, unplugged);
            assertThatThrownBy(() -> open(source.source()))
                    .isInstanceOf(ReadException.class)
                    .hasCause(unplugged);
            assertThat(source.timesClosed()).isEqualTo(1);
        }
    }

    @Test
    void aMissingFileIsSaid(@TempDir Path folder) {
        assertThatThrownBy(() -> open(Source.of(folder.resolve("no.zip"))))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("no such file");
    }

    @Property(tries = 500)
    void damagedArchivesGiveInputsAndProblemsAndNothingElse(
            @ForAll @IntRange(max = 400) int place, @ForAll byte value, @ForAll @IntRange(max = 400) int cut) {
        byte[] zip = new ZipMaker()
                .entry("a.txt", "first and first and first")
                .entry("b.txt", "second", entry -> entry.descriptor = true)
                .entry("c.txt", "third", entry -> entry.store("third".getBytes(UTF_8)))
                .bytes();
        byte[] damaged = zip.clone();
        damaged[place % zip.length] = value;
        problems.clear();
        try {
            Map<String, String> read = read(damaged);
            assertThat(read.size() + problems.size()).isPositive();
            read(Arrays.copyOf(damaged, cut % zip.length));
        } catch (ReadException limit) {
            assertThat(limit.problem().code()).isIn(ProblemCode.LIMIT_EXCEEDED, ProblemCode.UNREADABLE);
        }
    }

    private List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    private Map<String, String> read(byte[] zip) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputCursor inputs = open(Source.bytes("test.zip", zip))) {
            for (Optional<Input> input = inputs.next(); input.isPresent(); input = inputs.next()) {
                texts.put(input.get().name(), CharStreams.toString(input.get().characters()));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return texts;
    }

    private InputCursor open(Source source) {
        return InputCursor.open(source, limits, problems::add, bytes -> {});
    }
}
