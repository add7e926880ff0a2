package io.github.offprint.parsers.copied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import io.github.offprint.Reading;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Our own copied listings, each read and compared with what a person found in it. What is known to differ is listed in
 * {@code known.tsv} with the reason, and has to differ.
 */
class CopiedListingsTest {
    private static final ImmutableMap<String, String> FOLDERS = ImmutableMap.of(
            "postersession", "poster-session",
            "venueabstracts", "venue-abstracts",
            "huggingface", "huggingface-papers");

    private static final ImmutableList<CopiedListing> LISTINGS = FOLDERS.entrySet().stream()
            .flatMap(entry -> CopiedListing.of(entry.getValue(), folder(entry.getKey())).stream())
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableTable<String, String, String> KNOWN = known();

    /** Beside the folder of the table, for classes lie in a folder of the same name. */
    private static Path folder(String name) {
        try {
            Path table = Path.of(
                    Resources.getResource(CopiedListingsTest.class, "known.tsv").toURI());
            return table.resolveSibling("").resolveSibling(name);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ImmutableTable<String, String, String> known() {
        ImmutableTable.Builder<String, String, String> known = ImmutableTable.builder();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(CopiedListingsTest.class, "known.tsv"), UTF_8)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    known.put(cells.get(0), cells.get(1), cells.get(2));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known.buildOrThrow();
    }

    /** Compares, unless the difference is known: then there has to be one. */
    private static void compare(CopiedListing listing, String what, String found, String wanted) {
        String why = KNOWN.get(listing.name(), what);
        if (why == null) {
            assertThat(found).isEqualTo(wanted);
        } else {
            assertThat(found)
                    .as("known to differ: %s. If it no longer does, take it out of known.tsv", why)
                    .isNotEqualTo(wanted);
        }
    }

    private static Stream<DynamicTest> each(Stream<CopiedListing> listings, Consumer<CopiedListing> test) {
        return listings.map(listing ->
                DynamicTest.dynamicTest(listing.name(), listing.file().toUri(), () -> test.accept(listing)));
    }

    @TestFactory
    Stream<DynamicTest> everyListingIsReadAsExpected() {
        return each(
                LISTINGS.stream(),
                listing -> compare(listing, "reading", CopiedListing.found(listing.reading()), listing.wanted()));
    }

    @TestFactory
    Stream<DynamicTest> theFormatIsFoundFromTheTextAndNoOtherIsAsLikely() {
        return each(LISTINGS.stream(), listing -> {
            Reading reading = listing.reader().read(listing.source());
            String doubt = reading.problemCount(ProblemCode.AMBIGUOUS_FORMAT) == 0 ? "" : ", or another";
            compare(listing, "format", reading.format().map(PaperFormat::id).orElse("none") + doubt, listing.format());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyVisibleCharacterIsAccountedFor() {
        return each(LISTINGS.stream().filter(CopiedListing::isPlain), listing -> {
            Reading reading = listing.reading();
            BitSet covered = new BitSet();
            reading.records().forEach(record -> cover(covered, record.span()));
            reading.problems().forEach(problem -> cover(covered, problem.span()));
            reading.ignored().forEach(ignored -> cover(covered, ignored.span()));
            String text = listing.text();
            for (int i = 0; i < text.length(); i++) {
                assertThat(covered.get(i) || Blanks.isBlank(text.charAt(i)))
                        .as("character %s of %s", i, listing)
                        .isTrue();
            }
        });
    }

    private static void cover(BitSet covered, Span span) {
        covered.set((int) span.start().offset(), (int) span.end().offset());
    }

    @TestFactory
    Stream<DynamicTest> aProblemPointsAtItsText() {
        return each(LISTINGS.stream().filter(CopiedListing::isPlain), listing -> {
            for (Problem problem : listing.reading().problems()) {
                Span span = problem.span();
                String there = listing.text()
                        .substring((int) span.start().offset(), (int) span.end().offset());
                assertThat(Blanks.collapse(there)).as("%s", problem).contains(Blanks.collapse(problem.text()));
            }
        });
    }

    @Test
    void whatIsKnownToDifferIsThere() {
        assertThat(LISTINGS.stream().map(CopiedListing::name)).containsAll(KNOWN.rowKeySet());
    }

    @Test
    void thereAreListingsOfEveryFamily() {
        FOLDERS.forEach((folder, format) -> assertThat(
                        LISTINGS.stream().filter(listing -> listing.format().equals(format)))
                .as(folder)
                .hasSizeGreaterThanOrEqualTo(6));
    }
}
