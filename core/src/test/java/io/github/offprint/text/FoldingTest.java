package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    private static final Pattern UNIT = Pattern.compile("<([0-9A-F]{4})>");

    /** One line of the table. */
    record Row(String text, String folded, String withoutAccents, String why) {
        static Row of(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            return new Row(units(cells.get(0)), units(cells.get(1)), units(cells.get(2)), cells.get(3));
        }

        private static String units(String cell) {
            return UNIT.matcher(cell).replaceAll(Row::unit);
        }

        private static String unit(MatchResult match) {
            return String.valueOf((char) Integer.parseInt(match.group(1), 16));
        }
    }

    static Stream<Row> rows() throws IOException {
        return Resources.readLines(Resources.getResource(FoldingTest.class, "folding.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void foldsAsTheTableSays(Row row) {
        assertThat(Folding.CASE.fold(row.text)).as(row.why).isEqualTo(row.folded);
        assertThat(Folding.CASE_AND_ACCENTS.fold(row.text)).as(row.why).isEqualTo(row.withoutAccents);
        assertThat(Folding.EXACT.fold(row.text)).isSameAs(row.text);
    }

    @Test
    void theTableHasAtLeastEightyRows() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theDefaultLocaleChangesNothing(Row row) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Folding.CASE.fold(row.text)).isEqualTo(row.folded);
            assertThat(Folding.CASE_AND_ACCENTS.fold(row.text)).isEqualTo(row.withoutAccents);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Folding.class)
    void givesBackTheSameStringWhereItIsFolded(Folding folding) {
        for (String text : List.of("", "plain text, 2024", "深度", "σ")) {
            assertThat(folding.fold(text)).isSameAs(text);
        }
    }

    @Test
    void takesAnySequenceOfCharacters() {
        assertThat(Folding.CASE.fold(CharBuffer.wrap("ABC"))).isEqualTo("abc");
        assertThat(Folding.CASE_AND_ACCENTS.fold(CharBuffer.wrap("É"))).isEqualTo("e");
    }

    @Test
    void everyCodePointFoldsToSomethingStableAndShort() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            String text = Character.toString(cp);
            for (Folding folding : List.of(Folding.CASE, Folding.CASE_AND_ACCENTS)) {
                String folded = folding.fold(text);
                assertThat(folded.length()).isLessThanOrEqualTo(Folding.MAX_EXPANSION);
                if (!folding.fold(folded).equals(folded)) {
                    assertThat(folding.fold(folded)).as("U+%04X", cp).isEqualTo(folded);
                }
            }
        }
    }

    @Test
    void everyCodePointFoldsTheSameBesideALetter() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            boolean belongsToTheLetter = CharacterClass.isExtending(cp) || (cp >= 0xD800 && cp <= 0xDFFF);
            if (!belongsToTheLetter) {
                String alone = Folding.CASE_AND_ACCENTS.fold(Character.toString(cp));
                String beside = Folding.CASE_AND_ACCENTS.fold("é" + Character.toString(cp) + "É");
                if (!beside.equals("e" + alone + "e")) {
                    assertThat(beside).as("U+%04X", cp).isEqualTo("e" + alone + "e");
                }
            }
        }
    }

    /** Unicode's full case folding of a decomposed character is what the library of the JDK makes of it, up and down. */
    @Test
    void caseFoldingIsFullCaseFolding() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            String text = Character.toString(cp);
            if (Character.isLetter(cp) && Normalizer.isNormalized(text, Normalizer.Form.NFKD)) {
                StringBuilder folded = new StringBuilder();
                LetterTable.appendCaseFolded(folded, cp);
                StringBuilder expected = new StringBuilder();
                text.toLowerCase(Locale.ROOT)
                        .toUpperCase(Locale.ROOT)
                        .codePoints()
                        .map(Character::toLowerCase)
                        .forEach(expected::appendCodePoint);
                if (!folded.toString().contentEquals(expected)) {
                    assertThat(folded.toString()).as("U+%04X", cp).isEqualTo(expected.toString());
                }
            }
        }
    }

    @Test
    void noLetterIsLostOutsideTheScriptsWithAccents() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            if (WordRules.isLetter(cp) && !CharacterClass.isIgnored(cp)) {
                String folded = Folding.CASE_AND_ACCENTS.fold(Character.toString(cp));
                if (folded.codePoints().noneMatch(WordRules::isLetter)) {
                    assertThat(folded).as("U+%04X", cp).isIn("'", "\"");
                }
            }
        }
    }

    @Property(tries = 1000)
    void foldingAFoldedTextChangesNothing(@ForAll("mixed") String text, @ForAll Folding folding) {
        String folded = folding.fold(text);
        assertThat(folding.fold(folded)).isEqualTo(folded);
    }

    @Property(tries = 500)
    void composedAndDecomposedTextFoldAlike(@ForAll("valid") String text) {
        // Longer runs of marks than count are cut where they stand, in whatever order that is.
        String text30 = text.replace("\u0301".repeat(10), "").replace("\u0344".repeat(10), "");
        for (Folding folding : List.of(Folding.CASE, Folding.CASE_AND_ACCENTS)) {
            String folded = folding.fold(text30);
            assertThat(folding.fold(Normalizer.normalize(text30, Normalizer.Form.NFC)))
                    .isEqualTo(folded);
            assertThat(folding.fold(Normalizer.normalize(text30, Normalizer.Form.NFD)))
                    .isEqualTo(folded);
        }
    }

    @Property(tries = 500)
    void caseDoesNotCount(@ForAll("valid") String text) {
        String plain = text.replace("\u0345", "").replace("\u0344", "");
        assertThat(Folding.CASE_AND_ACCENTS.fold(plain.toLowerCase(Locale.ROOT)))
                .isEqualTo(Folding.CASE_AND_ACCENTS.fold(plain));
    }

    @Property(tries = 500)
    void softHyphensAndJoinersAnywhereChangeNothing(
            @ForAll("valid") String text, @ForAll @IntRange(max = 30) int place, @ForAll Folding folding) {
        int at = text.offsetByCodePoints(0, Math.min(place, text.codePointCount(0, text.length())));
        for (String invisible : List.of("\u00AD", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060\u00AD")) {
            String with = text.substring(0, at) + invisible + text.substring(at);
            if (folding != Folding.EXACT) {
                assertThat(folding.fold(with)).isEqualTo(folding.fold(text));
            }
        }
    }

    @Property(tries = 300)
    void howBlankARunOfBlanksIsDoesNotCount(@ForAll("valid") String text) {
        String wide = text.replace(" ", " \u00A0\n\u2003 ");
        assertThat(Folding.CASE_AND_ACCENTS.fold(wide)).isEqualTo(Folding.CASE_AND_ACCENTS.fold(text));
    }

    @Property(tries = 500)
    void aFoldedTextIsValidBoundedAndFreeOfControls(@ForAll("mixed") String text) {
        for (Folding folding : List.of(Folding.CASE, Folding.CASE_AND_ACCENTS)) {
            String folded = folding.fold(text);
            assertThat(folded.length()).isLessThanOrEqualTo(text.length() * Folding.MAX_EXPANSION);
            assertThat(folded).doesNotContain("  ");
            assertThat(folded.codePoints())
                    .noneMatch(Character::isISOControl)
                    .noneMatch(cp -> Character.getType(cp) == Character.SURROGATE)
                    .noneMatch(cp -> Character.getType(cp) == Character.FORMAT);
        }
    }

    /** Without the cap this is 10^12 steps of the normaliser, which is quadratic in a run of marks. */
    @Test
    void aMillionMarksAreCapped() {
        String text = "a" + "\u0301".repeat(1_000_000) + "b";
        assertThat(Folding.CASE.fold(text)).hasSize(1 + Folder.MAX_MARKS);
        assertThat(Folding.CASE_AND_ACCENTS.fold(text)).isEqualTo("ab");
    }

    @Test
    void eachCharacterIsReadABoundedNumberOfTimes() {
        List<String> hostile = List.of(
                "a" + "\u00AD".repeat(999), "é\u0301", "\u0301\u00AD", " \u200B", "\uFDFA", "ß", "中\u3099", "x\n");
        for (String piece : hostile) {
            CountingText text = new CountingText(piece.repeat(20_000 / piece.length()));
            Folding.CASE.fold(text);
            assertThat(text.reads()).as(piece).isLessThan(8L * text.length());
        }
    }

    @Provide
    Arbitrary<String> mixed() {
        return Texts.mixed();
    }

    @Provide
    Arbitrary<String> valid() {
        return Texts.valid();
    }
}
