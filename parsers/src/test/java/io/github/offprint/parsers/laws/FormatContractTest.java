package io.github.offprint.parsers.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.junit.FormatContract;
import io.github.offprint.fixtures.laws.FormatLaws;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The library's own formats keep the contract that it asks of a host's. */
class FormatContractTest {
    private static final List<Paper> PAPERS = Stream.concat(
                    SamplePapers.varied().stream(), PaperGenerator.seeded(11).papers(10).stream())
            .collect(toImmutableList());

    @TestFactory
    Stream<DynamicContainer> everyFormatKeepsTheLaws() {
        return Formats.discovered().list().stream()
                .filter(format -> format.canWrite() || KnownListings.formatIds().contains(format.id()))
                .map(format -> dynamicContainer(format.id(), FormatContract.tests(laws(format))));
    }

    private static FormatLaws laws(PaperFormat format) {
        return FormatLaws.of(format).with(KnownListings.of(format.id())).writing(PAPERS);
    }

    /** So that a host can try what it does with any listing the library reads. */
    @Test
    void everyFormatHasAListingWithKnownAnswers() {
        assertThat(KnownListings.formatIds())
                .containsAll(Formats.discovered().list().stream()
                        .filter(PaperFormat::canRead)
                        .map(PaperFormat::id)
                        .toList());
        assertThat(KnownListings.all()).extracting(KnownListing::papers).noneMatch(List::isEmpty);
    }
}
