package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERRATUM | Erratum to: Slow Looms",
                "ERRATUM | Erratum-Slow looms of the north",
                "ERRATUM | Correction to Slow Looms",
                "ERRATUM | Author Correction: Slow Looms",
                "ERRATUM | Slow Looms (Corrigendum)",
                "ERRATUM | Berichtigung: Slow Looms",
                "RETRACTION | RETRACTED: Slow Looms",
                "RETRACTION | [Retracted] Slow Looms",
                "RETRACTION | Retraction Note to: Slow Looms",
                "RETRACTION | Retracted Slow Looms of the North",
                "RETRACTION | Temporary Removal: Slow Looms",
                "REPLY | Comment on \"Slow Looms\"",
                "REPLY | A Reply to Slow Looms of the North",
                "REPLY | Slow Looms: Rejoinder",
                "SUPPLEMENT | Supplementary Material for: Slow Looms",
                "SUPPLEMENT | Data for: Slow Looms",
                "VERSION | Slow Looms (extended version)",
                "NONE | Slow Looms",
                "NONE | Error Correction in Slow Looms",
                "NONE | Correction of Looms",
                "NONE | Data for Slow Looms in Winter",
                "NONE | Code Generation for Slow Looms",
                "NONE | Slow Looms (short version)",
                "NONE | Retraction in Slow Looms of the North"
            })
    void isToldByThePlaceOfItsWord(Marker expected, String title) {
        assertThat(Title.of(title).marker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NONE, VERSION, VERSION", "REPLY, ERRATUM, REPLY", "SUPPLEMENT, RETRACTION, RETRACTION"})
    void theStrongerOfTwoCounts(Marker one, Marker other, Marker stronger) {
        assertThat(Marker.stronger(one, other)).isEqualTo(stronger);
        assertThat(Marker.stronger(other, one)).isEqualTo(stronger);
    }
}
