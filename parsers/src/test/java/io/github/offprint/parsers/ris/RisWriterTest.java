package io.github.offprint.parsers.ris;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.parsers.tagged.Example;
import io.github.offprint.source.Source;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisWriterTest {
    private final PaperReader reader = PaperReader.of(Formats.of(new RisFormat()));

    @Test
    void printsWhatOtherProgramsExpect() throws IOException {
        Paper paper = Paper.titled("Sparse Lanterns")
                .author("Alderwood, Imre")
                .author(Author.of(PersonName.of("Ana", "García Ruiz")))
                .author(Author.of(PersonName.collective("Harbour Light")))
                .kind(PaperKind.CONFERENCE)
                .venue(Venue.of("Conference on Quiet Learning", 2024).withAcronym("CQL"))
                .published(PartialDate.of(2024, 5, 7))
                .publication(Publication.NONE.withVolume("12").withPages("101-118"))
                .identifier(Identifier.parse("doi:10.5555/cql.127"))
                .identifier(Identifier.parse("issn:2049-3630"))
                .identifier(Identifier.parse("arxiv:2405.99127v2"))
                .link(new Link(LinkKind.PDF, "https://cql.example/127.pdf"))
                .keyword("light")
                .abstractText("One lamp.\nTwo lamps.")
                .build();

        assertThat(write(paper)).isEqualTo(Example.text(RisWriterTest.class, "written.ris"));
    }

    @Test
    void theSmallestPaperIsThreeLines() {
        assertThat(write(SamplePapers.minimal()))
                .isEqualTo("TY  - GEN\nTI  - " + SamplePapers.minimal().title() + "\nER  - \n");
    }

    @Property(tries = 200)
    void whatReadingDoesNotGiveBackIsWhatIsReportedAsLost(@ForAll("papers") List<Paper> papers) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(papers).write(out, new RisFormat());
        List<Paper> read = read(out.toString()).papers().list();

        assertThat(read).hasSameSizeAs(papers);
        ImmutableList.Builder<String> differences = ImmutableList.builder();
        for (int i = 0; i < read.size(); i++) {
            PaperField.differing(papers.get(i), read.get(i)).stream()
                    .map(PaperField::key)
                    .forEach(differences::add);
        }
        assertThat(report.losses().stream().map(Loss::field)).containsExactlyElementsOf(differences.build());
    }

    /** The first trip is the documented normalisation; a second one changes nothing. */
    @Property(tries = 200)
    void whatWasReadFromRisGoesThereAndBackUnchanged(@ForAll("papers") List<Paper> papers) {
        List<Paper> once = read(write(papers)).papers().list();
        String second = write(once);
        assertThat(read(second).papers().list()).isEqualTo(once);
        assertThat(write(read(second).papers().list())).isEqualTo(second);
    }

    /** Every corner of a real file that RIS itself can hold survives, extras with it. */
    @ParameterizedTest
    @ValueSource(strings = {"complete.ris", "synonyms.ris", "dates.ris", "loose.ris", "recovery.ris"})
    void whatWasReadFromRisIsWrittenWithoutALoss(String file) throws IOException {
        Papers read = read(Example.text(RisWriterTest.class, file)).papers();
        StringWriter out = new StringWriter();
        assertThat(read.write(out, new RisFormat()).losses().stream().map(loss -> loss.paper() + ": " + loss.field()))
                .isEmpty();
        assertThat(read(out.toString()).papers().list()).isEqualTo(read.list());
    }

    @Test
    void markupIsTextUnlessItIsToBeKept() {
        String file = "TY  - JOUR\nTI  - <i>E. coli</i> &amp; CO<sub>2</sub> co-\n  cultures\nER  - \n";
        assertThat(read(file).papers().get(0).title()).isEqualTo("E. coli & CO₂ co-cultures");
        assertThat(PaperReader.of(Formats.of(new RisFormat(RisFormat.Markup.KEEP)))
                        .read(Source.text("input", file))
                        .papers()
                        .get(0)
                        .title())
                .isEqualTo("<i>E. coli</i> &amp; CO<sub>2</sub> co- cultures");
    }

    @Test
    void anExtraThatWouldChangeAnotherFieldStaysAway() {
        Paper paper = Paper.titled("Lamps")
                .extra("ris:AU", "Nobody, Ann")
                .extra("ris:LA", "en")
                .build();
        StringWriter out = new StringWriter();
        assertThat(Papers.of(paper).write(out, new RisFormat()).losses())
                .containsExactly(new Loss(paper, "extras", "RIS has no place for it"));
        assertThat(out.toString()).doesNotContain("Nobody");
    }

    @Test
    void anExtraCannotOpenOrCloseARecord() {
        Paper paper = Paper.titled("Lamps")
                .extra("ris:ER", "x")
                .extra("ris:N1", "one\nER  -\nTY  - BOOK\nTI  - Injected")
                .build();
        assertThat(read(write(paper)).papers().list()).containsExactly(paper.with(p -> p.extra("ris:ER", null)));
    }

    /** Titles, authors and abstracts survive up to white space, and no value makes a record of its own. */
    @Test
    void hostileValuesReadBackAsTheyWere() {
        Papers papers = PaperReader.of(Formats.discovered())
                .read(RealListings.file("hostile/export/01-attack-values.jsonl"))
                .papers();
        RisFormat keeping = new RisFormat(RisFormat.Markup.KEEP);
        StringWriter out = new StringWriter();
        papers.write(out, keeping);
        List<Paper> read = PaperReader.of(Formats.of(keeping))
                .read(Source.text("input", out.toString()))
                .papers()
                .list();
        assertThat(read).hasSize(54);
        assertThat(read(out.toString()).papers()).hasSize(54);
        for (int i = 0; i < read.size(); i++) {
            assertThat(folded(read.get(i))).isEqualTo(folded(papers.get(i)));
        }
    }

    private static List<String> folded(Paper paper) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        texts.add(Blanks.collapse(paper.title()));
        paper.authors()
                .forEach(author -> texts.add(Blanks.collapse(author.name().printed())));
        paper.abstractText().ifPresent(text -> texts.add(Blanks.collapse(text)));
        return texts.build();
    }

    @Property(tries = 200)
    void everyLineIsATagAndAValue(@ForAll("papers") List<Paper> papers) {
        assertThat(Splitter.on('\n').omitEmptyStrings().split(write(papers)))
                .allSatisfy(line -> assertThat(line.substring(2, 6)).isEqualTo("  - "));
    }

    private static String write(Paper paper) {
        return write(List.of(paper));
    }

    private static String write(List<Paper> papers) {
        StringWriter out = new StringWriter();
        Papers.of(papers).write(out, new RisFormat());
        return out.toString();
    }

    private Reading read(String text) {
        return reader.read(Source.text("input", text));
    }

    @Provide
    Arbitrary<List<Paper>> papers() {
        Arbitrary<Paper> ordinary = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.integers().between(0, 50))
                .as((seed, index) -> PaperGenerator.seeded(seed).paper(index));
        return Arbitraries.oneOf(PaperArbitraries.papers(), ordinary)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
