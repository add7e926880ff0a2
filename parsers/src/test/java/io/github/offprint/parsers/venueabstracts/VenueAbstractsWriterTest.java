package io.github.offprint.parsers.venueabstracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VenueAbstractsWriterTest {
    private static final String ABSTRACT = "We study how a listing is printed, and why. Experiments on four"
            + " invented pages show that every paper comes back as it was written.";

    private final StringWriter out = new StringWriter();

    @Test
    void printsTitleVenueAndAbstractAsParagraphs() {
        Paper paper = Paper.titled("Learning to Print Conference Pages")
                .venue(Venue.of("NeurIPS 2024", 2024))
                .abstractText(ABSTRACT)
                .build();

        assertThat(write(paper).losses()).isEmpty();
        assertThat(out).hasToString("Learning to Print Conference Pages\n\nNeurIPS 2024\n\n" + ABSTRACT + "\n\n\n");
    }

    @Test
    void printsTheYearBehindANameWithoutOneAndSaysSo() {
        Paper paper = Paper.titled("Learning to Print\nConference Pages")
                .venue(Venue.of("NeurIPS", 2024))
                .abstractText(ABSTRACT)
                .build();

        assertThat(write(paper).losses())
                .extracting(Loss::field, Loss::reason)
                .containsExactly(tuple("title", "is not written as it is"), tuple("venue", "is not written as it is"));
        assertThat(out).hasToString("Learning to Print Conference Pages\n\nNeurIPS 2024\n\n" + ABSTRACT + "\n\n\n");
    }

    private WriteReport write(Paper... papers) {
        return Papers.of(papers).write(out, new VenueAbstractsFormat());
    }
}
