package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Utf8;
import com.google.common.io.BaseEncoding;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8ScanTest {
    @ParameterizedTest(name = "{0}: {1} well formed, {2} malformed")
    @CsvSource({
        "41, 0, 0",
        "C280, 1, 0",
        "DFBF, 1, 0",
        "E0A080, 1, 0",
        "ED9FBF, 1, 0",
        "EE8080, 1, 0",
        "F0908080, 1, 0",
        "F48FBFBF, 1, 0",
        "C180, 0, 2",
        "E09F80, 0, 3",
        "EDA080, 0, 3",
        "F08F8080, 0, 4",
        "F4908080, 0, 4",
        "F5808080, 0, 4",
        "80, 0, 1",
        "C3, 0, 0",
        "E282, 0, 0",
        "F09D92, 0, 0",
        "C328, 0, 1",
        "E228, 0, 1",
        "C3A9E9, 1, 0",
        "C3A9E920, 1, 1",
    })
    void countsSequences(String hex, int wellFormed, int malformed) {
        assertThat(Utf8Scan.of(BaseEncoding.base16().decode(hex))).isEqualTo(new Utf8Scan(wellFormed, malformed));
    }

    @Property
    void agreesWithAnotherScannerOnWhatIsUtf8(@ForAll("awkward") byte[] bytes) {
        boolean cut = Utf8Scan.of(bytes).malformed() == 0 && !Utf8.isWellFormed(bytes);
        boolean wholeWithoutTail = Utf8.isWellFormed(Arrays.copyOf(bytes, Math.max(0, bytes.length - 1)))
                || Utf8.isWellFormed(Arrays.copyOf(bytes, Math.max(0, bytes.length - 2)))
                || Utf8.isWellFormed(Arrays.copyOf(bytes, Math.max(0, bytes.length - 3)));
        assertThat(Utf8Scan.of(bytes).malformed() == 0).isEqualTo(Utf8.isWellFormed(bytes) || cut);
        assertThat(!cut || wholeWithoutTail).isTrue();
    }

    @Provide
    Arbitrary<byte[]> awkward() {
        return Arbitraries.of(0x41, 0x80, 0xBF, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xA0, 0x9F, 0x90, 0x8F)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(8);
    }

    @Property
    void findsNothingWrongWithWhatTheJdkEncodes(@ForAll String text) {
        assertThat(Utf8Scan.of(text.getBytes(UTF_8)).malformed()).isZero();
    }
}
