package io.github.offprint.parsers.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An input that is twice as long costs twice as much. Memory is counted, which no other program on the machine changes; time is
 * only asked not to be that of a quadratic reader, which needs a thousand times as long for these inputs.
 */
class GrowthTest {
    private static final int LENGTH = 1 << 14;
    private static final int LONG = 1 << 19;
    private static final Duration FOR_EVER = Duration.ofSeconds(60);

    /** Of what costs a reader more the more there is of it, if it looks back or ahead. */
    private static final ImmutableList<String> MATERIAL = ImmutableList.of(
            " ",
            "\t",
            "a",
            "a ",
            "é\u0301\u0323",
            "\"",
            "\"\"",
            "{",
            "}",
            "[",
            "[{\"a\":",
            "(",
            "<",
            "<b>",
            "<!--",
            "&",
            "&amp;",
            "\\",
            "\\\"",
            "@",
            "@a{",
            "#",
            ",",
            ";",
            "a,",
            "·",
            " · ",
            "\n",
            "\n\n",
            "\r",
            "a\n",
            "\"\n",
            "a · b\n",
            "TY  - JOUR\n",
            "ER  - \n",
            "%0 Book\n",
            "PMID- 1\n",
            "FN a\nPT J\n",
            "@article{a,\n",
            "<item>\n",
            "* a\n",
            "| a ");

    /** Of what a scanner may look for again and again. */
    private static final ImmutableList<String> ENDLESS = ImmutableList.of(" ", "a ", "{", "\"", "<", "a\n");

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<PaperFormat> readers() {
        return Formats.discovered().list().stream().filter(PaperFormat::canRead);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void twiceTheInputIsTwiceTheWork(PaperFormat format) {
        Assumptions.assumeTrue(threads.isThreadAllocatedMemorySupported());
        PaperReader reader = Offprint.reader().as(format);
        String start = start(format);
        for (String material : MATERIAL) {
            allocated(reader, input(start, material, LENGTH));
            long once = allocated(reader, input(start, material, LENGTH));
            long twice = allocated(reader, input(start, material, 2 * LENGTH));
            assertThat(twice)
                    .as("bytes for twice as many \"%s\" as %s, %d for once", material, format.id(), once)
                    .isLessThan(3 * once + (1 << 20));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aLongInputDoesNotTakeForEver(PaperFormat format) {
        PaperReader reader = Offprint.reader().as(format);
        for (String material : ENDLESS) {
            assertTimeoutPreemptively(
                    FOR_EVER, () -> read(reader, input(start(format), material, LONG)), () -> "\"" + material + "\"");
        }
    }

    /** Half of a listing, so that the rest stands inside a document of the format. */
    private static String start(PaperFormat format) {
        return KnownListings.of(format.id()).stream()
                .map(listing -> listing.text().substring(0, listing.text().length() / 2))
                .findFirst()
                .orElse("");
    }

    private static String input(String start, String material, int length) {
        return start + material.repeat(length / material.length());
    }

    private long allocated(PaperReader reader, String input) {
        long before = threads.getCurrentThreadAllocatedBytes();
        read(reader, input);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void read(PaperReader reader, String input) {
        try (PaperStream stream = reader.stream(Source.text("input", input))) {
            List<String> titles =
                    stream.papers().limit(1_000).map(paper -> paper.title()).toList();
            assertThat(titles).doesNotContain("");
        } catch (ReadException limit) {
            assertThat(limit.problem().message()).contains("limit");
        }
    }
}
