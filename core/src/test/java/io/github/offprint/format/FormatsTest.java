package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.io.Writer;
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
