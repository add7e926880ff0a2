package io.github.offprint.quickstart;

import static io.github.offprint.fixtures.PaperAssertions.assertPaper;
import static io.github.offprint.fixtures.PaperAssertions.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Offprint;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperCopy;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.junit.InFormat;
import io.github.offprint.fixtures.junit.PaperResolver;
import io.github.offprint.fixtures.junit.Seeded;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.problem.ReadException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fixtures as the README shows them. */
@ExtendWith(PaperResolver.class)
class FixturesTest {
    @Test
    void papersListingsAndFaults() {
        Paper paper = SamplePapers.complete().with(p -> p.year(2024)); // every field a paper can have
        List<Paper> many = PaperGenerator.seeded(7).papers(100); // realistic, the same on every machine
        List<PaperCopy> copies = PaperCopies.seeded(7).at(0.5).of(many); // with slips, cuts, gaps and a ledger

        KnownListing page = KnownListings.get("poster-session"); // a text, and the papers in it
        Reading reading = Offprint.reader().read(page.source());
        assertReading(reading).hasNoProblems().hasPapers(page.papers());
        assertPaper(paper).hasYear(2024).has(PaperField.ABSTRACT).hasIdentifier("arxiv:2405.99127v2");

        FaultySource cut =
                FaultySource.of("cut.txt", page.bytes()).giving(1, 0, 3).failingAfter(100, new IOException());
        assertThatThrownBy(() -> Offprint.reader().read(cut.source())).isInstanceOf(ReadException.class);

        assertThat(many).hasSize(100);
        assertThat(copies).extracting(PaperCopy::original).isEqualTo(many);
    }

    @Test
    void importsAPage(@InFormat("bibtex") KnownListing page, @Seeded(value = 7, papers = 500) Papers papers) {
        assertThat(page.papers()).isNotEmpty();
        assertThat(papers).hasSize(500);
    }
}
