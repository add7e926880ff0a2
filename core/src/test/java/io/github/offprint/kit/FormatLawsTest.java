package io.github.offprint.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.laws.FormatLaws;
import io.github.offprint.fixtures.laws.Law;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound format keeps the laws of formats, and for every way of being broken there is a law that a format breaks. */
class FormatLawsTest {
    @Test
    void aSoundFormatKeepsThemAll() {
        assertThat(laws(new SoundFormat())).allMatch(FormatLawsTest::holds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFormats")
    void aBrokenFormatIsNoticed(String law, PaperFormat format) {
        assertThat(laws(format))
                .filteredOn(each -> each.name().equals(law))
                .singleElement()
                .matches(each -> !holds(each));
    }

    /** A law that nobody breaks may have lost its teeth. What the library itself answers for cannot be broken by a format. */
    @Test
    void everyLawIsBrokenOnce() {
        ImmutableSet<String> keptByTheLibrary = ImmutableSet.of(
                "many threads share the format",
                "the input is closed once, however the reading ends",
                "an input that cannot be closed is a problem and no exception",
                "an interrupted reading ends",
                "a failing output is a failure");
        List<Object> tried =
                brokenFormats().map(arguments -> arguments.get()[0]).toList();
        assertThat(laws(new SoundFormat()))
                .extracting(Law::name)
                .filteredOn(law -> !keptByTheLibrary.contains(law))
                .hasSameElementsAs(ImmutableSet.copyOf(tried).stream()
                        .map(String.class::cast)
                        .toList());
    }

    @Test
    void lawsWithNothingToTryThemWithAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FormatLaws.of(new SoundFormat()).all())
                .withMessageContaining("shelf-list need a listing");
    }

    private static ImmutableList<Law> laws(PaperFormat format) {
        KnownListing listing =
                KnownListing.of(format.id(), "list.shelf", SoundFormat.LISTING, SoundFormat.HERONS, SoundFormat.DOORS);
        return FormatLaws.of(format)
                .with(ImmutableList.of(listing))
                .writing(SamplePapers.varied())
                .all();
    }

    private static boolean holds(Law law) {
        try {
            law.check().run();
            return true;
        } catch (Exception | AssertionError broken) {
            return false;
        }
    }

    static Stream<Arguments> brokenFormats() {
        return Stream.of(
                arguments("the id is in lower case with hyphens", new SoundFormat() {
                    @Override
                    public String id() {
                        return "Shelf_List";
                    }
                }),
                arguments("the description says in a few words what the format is", new SoundFormat() {
                    @Override
                    public String description() {
                        return "A shelf.";
                    }
                }),
                arguments("the extensions are in lower case and without dots", new SoundFormat() {
                    @Override
                    public ImmutableSet<String> extensions() {
                        return ImmutableSet.of(".shelf");
                    }
                }),
                arguments("a format that cannot write says so when it is asked to", new SoundFormat() {
                    @Override
                    public boolean canWrite() {
                        return false;
                    }
                }),
                arguments("detection answers for any text, and a second time the same", new SoundFormat() {
                    private int asked;

                    @Override
                    public Detection detect(Head head) {
                        return Detection.of(0.5, "asked " + ++asked + " times");
                    }
                }),
                arguments("detection claims nothing where nothing is", new SoundFormat() {
                    @Override
                    public Detection detect(Head head) {
                        return Detection.of(0.5, "why not");
                    }
                }),
                arguments("its own listings are recognised among those of all other formats", new SoundFormat() {
                    @Override
                    public Detection detect(Head head) {
                        return Detection.none();
                    }
                }),
                arguments("listings of other formats are not claimed for certain", new SoundFormat() {
                    @Override
                    public Detection detect(Head head) {
                        return Detection.of(1, "everything is mine");
                    }
                }),
                arguments("a known listing gives its papers and no problem", new SoundFormat() {
                    @Override
                    Optional<PaperRecord> read(Line line, ReadContext context) {
                        return super.read(line, context)
                                .filter(record -> !record.paper().equals(DOORS));
                    }
                }),
                arguments("every character of a known listing is accounted for", new SoundFormat() {
                    @Override
                    Optional<PaperRecord> read(Line line, ReadContext context) {
                        return line.text().startsWith("#") ? Optional.empty() : super.read(line, context);
                    }
                }),
                arguments("any input gives papers or problems and no exception", new SoundFormat() {
                    @Override
                    Optional<PaperRecord> read(Line line, ReadContext context) {
                        return super.read(line.text().equals("x") ? unreadable() : line, context);
                    }
                }),
                arguments("the same input gives the same reading twice and in any portions", new Forgetful()),
                arguments("a stream gives what a collecting read gives", new Forgetful()),
                arguments("spans lie in the text and those of papers follow one another", new SoundFormat() {
                    @Override
                    Optional<PaperRecord> read(Line line, ReadContext context) {
                        return super.read(line, context)
                                .map(record -> new PaperRecord(record.paper(), Span.startOf(context.sourceName())));
                    }
                }),
                arguments("strict reading throws the first error that lenient reading reports", new SoundFormat() {
                    @Override
                    Optional<PaperRecord> read(Line line, ReadContext context) {
                        try {
                            return super.read(line, context);
                        } catch (ReadException strict) {
                            return Optional.empty();
                        }
                    }
                }),
                arguments("a byte order mark and another Unicode encoding change no paper", new OldFashioned()),
                arguments("a failing input ends the reading after a beginning of the papers", new SoundFormat() {
                    @Override
                    Optional<Line> next(LineCursor lines) {
                        try {
                            return super.next(lines);
                        } catch (IOException | ReadException unplugged) {
                            return Optional.empty();
                        }
                    }
                }),
                arguments("a tight limit costs papers and nothing else", new SoundFormat() {
                    @Override
                    public PaperCursor open(ReadContext context) throws IOException {
                        if (context.limits().lineLength() < 1000) {
                            throw new IllegalStateException("too tight for me");
                        }
                        return super.open(context);
                    }
                }),
                arguments("each paper reads back but for the fields reported as lost", new SoundFormat() {
                    @Override
                    public PaperWriter writer(WriteContext context) throws IOException {
                        PaperWriter sound = super.writer(context);
                        return paper -> sound.write(Paper.titled(paper.title()).build());
                    }
                }),
                arguments("losses name fields of a paper and say why", new SoundFormat() {
                    @Override
                    public PaperWriter writer(WriteContext context) throws IOException {
                        PaperWriter sound = super.writer(context);
                        return paper -> {
                            context.lose(paper, "year", "no room");
                            sound.write(paper);
                        };
                    }
                }),
                arguments("papers written together read back together", new SoundFormat() {
                    @Override
                    public PaperWriter writer(WriteContext context) throws IOException {
                        PaperWriter sound = super.writer(context);
                        return paper -> {
                            sound.write(paper);
                            sound.write(paper);
                        };
                    }
                }),
                arguments("writing twice, or one by one, gives the same text", new SoundFormat() {
                    private int written;

                    @Override
                    public PaperWriter writer(WriteContext context) throws IOException {
                        context.out().write("# " + ++written + "\n");
                        return super.writer(context);
                    }
                }),
                arguments("no papers are a document too", new SoundFormat() {
                    @Override
                    public PaperWriter writer(WriteContext context) throws IOException {
                        context.out().write("* Shelf of Titles\n");
                        return super.writer(context);
                    }
                }));
    }

    private static Line unreadable() {
        throw new IllegalStateException("what is that");
    }

    /** Remembers what it read before. */
    private static final class Forgetful extends SoundFormat {
        private int read;

        @Override
        Optional<PaperRecord> read(Line line, ReadContext context) {
            return super.read(line, context)
                    .map(record -> new PaperRecord(
                            record.paper().with(paper -> paper.keyword("no. " + ++read)), record.span()));
        }
    }

    /** Decodes the bytes by itself. */
    private static final class OldFashioned extends SoundFormat {
        @Override
        public PaperCursor open(ReadContext context) throws IOException {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(context.bytes(), StandardCharsets.ISO_8859_1));
            return () -> {
                String line = lines.readLine();
                return line == null || line.isBlank()
                        ? Optional.empty()
                        : Optional.of(new PaperRecord(Paper.titled(line).build(), Span.startOf(context.sourceName())));
            };
        }
    }
}
