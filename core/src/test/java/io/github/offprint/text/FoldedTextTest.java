package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        Deep Learning, learn, Learn
        Kurt Gödel's Größe, grosse, Größe
        Kurt Gödel's Größe, godel, Gödel
        Straße, ss, ß
        Straße, s, S
        Straße, sse, ße
        eﬃcient, fic, ﬃc
        İlker, ilk, İlk
        soft\u00ADware, software, soft\u00ADware
        soft\u00ADware, soft, soft
        soft\u00ADware, ware, ware
        a \u00A0 b, ' ', ' \u00A0 '
        Go\u0308del, o, o\u0308
        \uD835\uDC00bc, ab, \uD835\uDC00b
        \uFDFA, الله, \uFDFA
        Ærø, ae, Æ
        Ærø, r, r
        """)
    void showsThePieceOfTheOriginal(String text, String folded, String piece) {
        assertThat(FoldedText.of(text).find(folded).orElseThrow().in(text)).isEqualTo(piece);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(FoldedText.of("abc").find("x")).isEmpty();
    }

    @Test
    void exactTextKeepsPairsAndMarksTogether() {
        FoldedText text = FoldedText.of("a\u0308\uD83D\uDE00b", Folding.EXACT);
        assertThat(text.text()).isEqualTo(text.original());
        assertThat(text.originalSpan(0, 1)).isEqualTo(new TextRange(0, 2));
        assertThat(text.originalSpan(3, 4)).isEqualTo(new TextRange(2, 4));
        assertThat(text.originalSpan(4, 5)).isEqualTo(new TextRange(4, 5));
    }

    @Test
    void emptyPiecesStandBeforeTheCharacterOrAtTheEnd() {
        FoldedText text = FoldedText.of("\u00ADaß\u00AD");
        assertThat(text.originalSpan(0, 0)).isEqualTo(new TextRange(1, 1));
        assertThat(text.originalSpan(1, 1)).isEqualTo(new TextRange(2, 2));
        assertThat(text.originalSpan(3, 3)).isEqualTo(new TextRange(3, 3));
        assertThat(FoldedText.of("\u00AD").originalSpan(0, 0)).isEqualTo(new TextRange(0, 0));
    }

    @Test
    void refusesOffsetsOutsideTheFoldedText() {
        FoldedText text = FoldedText.of("Größe");
        assertThat(text.originalSpan(new TextRange(0, 6))).isEqualTo(new TextRange(0, 5));
        assertThatThrownBy(() -> text.originalSpan(0, 7)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.originalSpan(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theMapIsEmptyForPlainTextAndSmallForOthers() {
        SpanMap.Builder map = SpanMap.builder();
        Folder.fold("Kurt Gödel, Čapek and Łukasz, 深度", Folding.CASE_AND_ACCENTS, map);
        assertThat(map.build()).isSameAs(SpanMap.IDENTITY);
        SpanMap.Builder one = SpanMap.builder();
        Folder.fold("a ß b", Folding.CASE_AND_ACCENTS, one);
        assertThat(one.build().size()).isEqualTo(1);
    }

    /** The law of spans: what a match covers in the original folds to what was matched, widened to whole clusters. */
    @Property(tries = 1000)
    void everyPieceComesFromItsSpan(
            @ForAll("mixed") String original, @ForAll Folding folding, @ForAll int a, @ForAll int b) {
        FoldedText text = FoldedText.of(original, folding);
        assertThat(text.text()).isEqualTo(folding.fold(original));
        int length = text.text().length();
        int start = Math.floorMod(Math.min(a, b), length + 1);
        int end = start + Math.floorMod(Math.max(a, b), length + 1 - start);
        TextRange span = text.originalSpan(start, end);
        String piece = span.in(original);
        if (start == end) {
            assertThat(piece).isEmpty();
        } else {
            assertThat(folding.fold(piece)).contains(text.text().substring(start, end));
            assertThat(splitsAPair(original, span.start()) || splitsAPair(original, span.end()))
                    .isFalse();
            assertThat(startsWithMark(original, span.end())).isFalse();
        }
    }

    @Property(tries = 500)
    void allOfTheFoldedTextComesFromTheVisibleOriginal(@ForAll("mixed") String original, @ForAll Folding folding) {
        FoldedText text = FoldedText.of(original, folding);
        String piece = text.originalSpan(0, text.text().length()).in(original);
        assertThat(folding.fold(piece)).isEqualTo(text.text());
    }

    @Property(tries = 500)
    void spansOfNeighboursAreInOrder(@ForAll("mixed") String original) {
        FoldedText text = FoldedText.of(original);
        TextRange before = new TextRange(0, 0);
        for (int i = 0; i < text.text().length(); i++) {
            TextRange span = text.originalSpan(i, i + 1);
            assertThat(span.equals(before) || span.start() >= before.end()).isTrue();
            before = span;
        }
    }

    private static boolean splitsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Leaves out the marks that have no letter: those behind blanks and invisible characters. */
    private static boolean startsWithMark(String text, int at) {
        return at > 0
                && at < text.length()
                && CharacterClass.isMark(text.codePointAt(at))
                && !CharacterClass.isIgnored(text.codePointAt(at))
                && List.of('a', 'b', 'c', 'd', 'e', 'f', 'ß', 'ø').contains(text.charAt(at - 1));
    }

    @Provide
    Arbitrary<String> mixed() {
        return Texts.mixed();
    }
}
