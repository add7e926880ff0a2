package io.github.offprint.parsers.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.PaperOutput;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Loss;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.parsers.huggingface.HuggingFacePapersFormat;
import io.github.offprint.parsers.postersession.PosterSessionFormat;
import io.github.offprint.parsers.venueabstracts.VenueAbstractsFormat;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What is written as copied text reads back, but for what the report names. */
class CopiedTextWritingTest {
    private static final ImmutableList<PaperFormat> FORMATS =
            ImmutableList.of(new PosterSessionFormat(), new VenueAbstractsFormat(), new HuggingFacePapersFormat());

    private final PaperReader reader = PaperReader.of(Formats.discovered());

    @Property(tries = 60)
    void hostilePapersReadBackButForTheLosses(
            @ForAll("formats") PaperFormat format, @ForAll("hostilePapers") List<Paper> papers) {
        assertReadsBack(format, papers);
    }

    @Property(tries = 40)
    void ordinaryPapersReadBackButForTheLosses(
            @ForAll("formats") PaperFormat format, @ForAll @LongRange(min = 0, max = 100_000) long seed) {
        assertReadsBack(format, PaperGenerator.seeded(seed).papers(25));
    }

    @Property(tries = 20)
    void onePaperAfterTheOtherIsTheSameText(
            @ForAll("formats") PaperFormat format, @ForAll("hostilePapers") List<Paper> papers) {
        StringWriter each = new StringWriter();
        WriteReport report;
        try (PaperOutput output = PaperOutput.to(each, format)) {
            papers.forEach(output::write);
            report = output.finish();
        }
        StringWriter all = new StringWriter();
        assertThat(Papers.of(papers).write(all, format).losses()).isEqualTo(report.losses());
        assertThat(each).hasToString(all.toString());
    }

    @Property(tries = 20)
    void whatIsWrittenIsFoundToBeOfTheFormat(
            @ForAll("formats") PaperFormat format, @ForAll @LongRange(min = 0, max = 100_000) long seed) {
        StringWriter out = new StringWriter();
        Papers.of(tellingPapers(seed)).write(out, format);
        assertThat(reader.read(Source.text("input", out.toString())).format().map(PaperFormat::id))
                .hasValue(format.id());
    }

    /** Papers with all that the pages print, as pages do. */
    private static List<Paper> tellingPapers(long seed) {
        return PaperGenerator.seeded(seed).stream()
                .filter(paper -> paper.authors().size() > 1)
                .filter(paper ->
                        paper.abstractText().isPresent() && paper.venue().isPresent())
                .limit(8)
                .toList();
    }

    private void assertReadsBack(PaperFormat format, List<Paper> papers) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(papers).write(out, format);
        List<Paper> read = reader.as(format.id()).read(Source.text("input", out.toString())).records().stream()
                .map(PaperRecord::paper)
                .toList();
        List<Loss> losses = new ArrayList<>(report.losses());
        int at = 0;
        for (Paper paper : papers) {
            Map<String, String> lost = lossesOf(paper, losses);
            if (isWhole(lost)) {
                continue;
            }
            assertThat(at).as("papers read of%n%s", out).isLessThan(read.size());
            assertThat(differences(paper, read.get(at++)))
                    .as("losses of %s in%n%s", paper, out)
                    .isEqualTo(lost.keySet());
        }
        assertThat(read).as("papers read of%n%s", out).hasSize(at);
    }

    /** Takes the losses of the next paper off the list. Equal papers may lose different things, so each is told by itself. */
    @SuppressWarnings("ReferenceEquality")
    private static Map<String, String> lossesOf(Paper paper, List<Loss> losses) {
        List<Loss> own = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        while (!losses.isEmpty()
                && losses.get(0).paper() == paper
                && fields.add(losses.get(0).field())) {
            own.add(losses.remove(0));
        }
        return own.stream().collect(Collectors.toMap(Loss::field, Loss::reason));
    }

    private static boolean isWhole(Map<String, String> lost) {
        String reason = lost.getOrDefault("title", "");
        return reason.equals("would be read as something else") || reason.equals("has nothing that can be printed");
    }

    private static Set<String> differences(Paper paper, Paper read) {
        return PaperField.differing(paper, read).stream().map(PaperField::key).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<PaperFormat> formats() {
        return Arbitraries.of(FORMATS);
    }

    /** Papers whose texts are anything, among papers whose texts are ordinary. */
    @Provide
    Arbitrary<List<Paper>> hostilePapers() {
        Arbitrary<Paper> ordinary = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.integers().between(0, 50))
                .as((seed, index) -> PaperGenerator.seeded(seed).paper(index));
        return Arbitraries.oneOf(PaperArbitraries.papers(), ordinary)
                .map(paper -> paper.toBuilder().build())
                .list()
                .ofMaxSize(12);
    }
}
