package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final WriteContext NOWHERE = new WriteContext() {
        @Override
        public Writer out() {
            return Writer.nullWriter();
        }

        @Override
        public void lose(Loss loss) {}
    };

    private final Fake bib = new Fake("bibtex", 0.5, ImmutableSet.of("bib"), true);
    private final Fake json = new Fake("paper-json", 0.5, ImmutableSet.of("json"), true);
    private final Fake csl = new Fake("csl-json", 0.7, ImmutableSet.of("json"), false);
    private final Formats formats = Formats.of(json, bib, csl);

    @Test
    void isASetInTheOrderOfTheIds() {
        assertThat(formats).containsExactly(bib, csl, json);
        assertThat(formats.list()).containsExactly(bib, csl, json);
        assertThat(formats.ids()).containsExactly("bibtex", "csl-json", "paper-json");
        assertThat(formats).hasToString("[bibtex, csl-json, paper-json]");
    }

    @Test
    void findsByIdAndNamesTheChoices() {
        assertThat(formats.find("bibtex")).contains(bib);
        assertThat(formats.find("BibTeX")).isEmpty();
        assertThat(formats.get("csl-json")).isSameAs(csl);
        assertThatThrownBy(() -> formats.get("bib"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"bib\"")
                .hasMessageContaining("bibtex, csl-json, paper-json");
    }

    @Test
    void refusesTwoFormatsOfOneId() {
        assertThatThrownBy(() -> Formats.of(bib, new Fake("bibtex", 0, ImmutableSet.of(), false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bibtex");
    }

    @Test
    void oneMoreTakesThePlaceOfTheOneWithItsId() {
        Fake better = new Fake("bibtex", 0.9, ImmutableSet.of("bib"), true);
        assertThat(formats.with(better).get("bibtex")).isSameAs(better);
        assertThat(formats.get("bibtex")).isSameAs(bib);
        assertThat(Formats.of().with(bib)).containsExactly(bib);
    }

    @Test
    void findsTheOneFormatOfAnExtension() {
        assertThat(formats.byExtension("BIB")).isSameAs(bib);
        assertThatThrownBy(() -> formats.byExtension("json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("several")
                .hasMessageContaining("csl-json, paper-json");
        assertThat(formats.writable().byExtension("json")).isSameAs(json);
        assertThatThrownBy(() -> formats.byExtension("docx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"docx\"")
                .hasMessageContaining("bibtex");
    }

    @Test
    void ranksByConfidenceThenExtensionThenId() {
        assertThat(formats.detect(new Head("x", "text", true)))
                .extracting(candidate -> candidate.format().id())
                .containsExactly("csl-json", "bibtex", "paper-json");
        assertThat(formats.detect(new Head("x.json", "text", true)))
                .extracting(candidate -> candidate.format().id())
                .containsExactly("csl-json", "paper-json", "bibtex");
        assertThat(Formats.of(new Fake("none", 0, ImmutableSet.of(), false)).detect(new Head("x", "", true)))
                .isEmpty();
    }

    @Test
    void aCandidateSaysItselfInOneLine() {
        assertThat(formats.detect(new Head("x", "text", true)).get(0)).hasToString("csl-json 0.70 (made up)");
    }

    @Test
    void aFormatThatCannotWriteSaysSo() {
        assertThat(bib.canWrite()).isTrue();
        Fake unwritable = new Fake("one-way", 0, ImmutableSet.of(), false);
        assertThatThrownBy(() -> unwritable.writer(NOWHERE))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("one-way");
    }

    @Test
    void aFormatThatCannotReadIsNotAskedWhetherItKnowsAnInput() {
        PaperFormat page = new Page();
        Formats both = formats.with(page);
        assertThat(bib.canRead()).isTrue();
        assertThat(both.readable()).containsExactly(bib, csl, json);
        assertThat(both.writable()).contains(page);
        assertThat(both.detect(new Head("x", "text", true)))
                .isNotEmpty()
                .noneMatch(candidate -> candidate.format().equals(page));
    }

    @Test
    void aWriterReportsTheFieldsThatDifferInWhatIsWritten() {
        Paper paper = SamplePapers.complete();
        Paper written = paper.with(p -> p.keywords(ImmutableList.of()).year(1999));
        List<Loss> losses = new ArrayList<>();
        WriteContext context = new WriteContext() {
            @Override
            public Writer out() {
                return Writer.nullWriter();
            }

            @Override
            public void lose(Loss loss) {
                losses.add(loss);
            }
        };
        context.loseDifferences(paper, written);
        assertThat(losses)
                .containsExactly(
                        new Loss(paper, "published", "is not written as it is"),
                        new Loss(paper, "keywords", "the format has no place for it"));
    }

    private record Page() implements PaperFormat {
        @Override
        public String id() {
            return "page";
        }

        @Override
        public String description() {
            return "something to look at";
        }

        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of("html");
        }

        @Override
        public boolean canRead() {
            return false;
        }

        @Override
        public Detection detect(Head head) {
            return Detection.of(1, "it must not be asked");
        }

        @Override
        public PaperCursor open(ReadContext context) {
            throw new UnsupportedOperationException("page");
        }

        @Override
        public boolean canWrite() {
            return true;
        }
    }

    private record Fake(String id, double confidence, ImmutableSet<String> extensions, boolean canWrite)
            implements PaperFormat {
        @Override
        public String description() {
            return id;
        }

        @Override
        public Detection detect(Head head) {
            return confidence == 0 ? Detection.none() : Detection.of(confidence, "made up");
        }

        @Override
        public PaperCursor open(ReadContext context) throws IOException {
            throw new IOException("never opened");
        }
    }
}
