package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperReader;
import io.github.offprint.format.Candidate;
import io.github.offprint.format.Formats;
import io.github.offprint.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedDetectionTest {
    private final PaperReader reader = PaperReader.of(Formats.discovered());

    /** The bar stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"TY  - JOUR|TI  - Lamps|ER  - |\", ris, 0.9",
                "\"1.|TY  - JOUR|TI  - Lamps|\", ris, 0.9",
                "\"ty  - jour|ti  - lamps|er  -|\", ris, 0.8",
                "\"TY - JOUR|TI - Lamps|\", ris, 0.8",
                "\"TY  - LAMP|TI  - Lamps|\", ris, 0.7",
                "\"AU  - Quill, Ada|TY  - JOUR|TI  - Lamps|\", ris, 0.5",
                "\"TY  - JOUR|\", ris, 0.5",
                "\"PMID- 1|TI  - Lamps|\", medline, 0.9",
                "\"PMID- 1|\", medline, 0.6",
                "\"OWN - NLM|TI  - Lamps|FAU - Quill, Ada|DP  - 2020|\", medline, 0.7",
                "\"words|PMID- 1|TI  - Lamps|FAU - Quill, Ada|DP  - 2020|\", medline, 0.7",
                "\"%0 Book|%T Lamps|\", endnote-refer, 0.9",
                "\"%0 Book|\", endnote-refer, 0.6",
                "\"%A Quill, Ada|%T Lamps|%D 2020|\", endnote-refer, 0.8",
                "\"words|%A Quill, Ada|%T Lamps|%D 2020|\", endnote-refer, 0.6",
                "\"FN Lantern|VR 1.0|PT J|AU Quill, A|\", wos-tagged, 0.9",
                "\"FN Lantern|VR 1.0|\", wos-tagged, 0.9",
                "\"PT J|AU Quill, A|TI Lamps|ER|\", wos-tagged, 0.85",
                "\"words|PT J|AU Quill, A|TI Lamps|ER|\", wos-tagged, 0.7",
            })
    void isTakenForItsFormat(String text, String format, double least) {
        Candidate best =
                reader.detect(Source.text("page", text.replace('|', '\n'))).get(0);
        assertThat(best.format().id()).isEqualTo(format);
        assertThat(best.detection().confidence()).isGreaterThan(least);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"TY  - JOUR\"}",
                "<p>\nTY  - JOUR\nTI  - Lamps\nER  - \n",
                "% A comment of TeX\n\\documentclass{article}\n",
                "%PDF-1.4\n",
                "IT IS late\nAN apple\n",
                "@article{a,\n title={PMID- 1}\n}\n",
            })
    void isNoneOfThem(String text) {
        assertThat(reader.detect(Source.text("page", text)))
                .noneMatch(candidate -> candidate.format().getClass().getName().contains(".ris.")
                        || candidate.format().getClass().getName().contains(".medline.")
                        || candidate.format().getClass().getName().contains(".endnote.")
                        || candidate.format().getClass().getName().contains(".wos."));
    }
}
