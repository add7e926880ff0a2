package io.github.offprint.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random text for the laws of this package. */
final class Texts {
    private Texts() {}

    /** Mixed scripts with marks, blanks, invisible and damaged characters, much denser in trouble than any listing. */
    static Arbitrary<String> mixed() {
        return pieces().list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    /** As {@link #mixed()}, valid UTF-16 only. */
    static Arbitrary<String> valid() {
        return mixed().map(text -> new String(
                text.codePoints().filter(cp -> cp < 0xD800 || cp > 0xDFFF).toArray(),
                0,
                (int) text.codePoints().filter(cp -> cp < 0xD800 || cp > 0xDFFF).count()));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withCharRange('a', 'f')
                                .ofMinLength(1)
                                .ofMaxLength(4)),
                Tuple.of(3, Arbitraries.of(SPECIAL)),
                Tuple.of(2, character(0x20, 0x7E)),
                Tuple.of(2, character(0xA0, 0x24F)),
                Tuple.of(2, character(0x300, 0x36F)),
                Tuple.of(1, character(0x370, 0x6FF)),
                Tuple.of(1, character(0x900, 0x11FF)),
                Tuple.of(1, character(0x1E00, 0x33FF)),
                Tuple.of(1, character(0xF900, 0xFFFF)),
                Tuple.of(1, character(0, 0xFFFF)),
                Tuple.of(1, character(0x10000, 0x1FFFF)));
    }

    private static Arbitrary<String> character(int from, int to) {
        return Arbitraries.integers().between(from, to).map(Character::toString);
    }

    private static final String[] SPECIAL = {
        " ",
        "  ",
        "\t",
        "\n",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\u202E",
        "\u0000",
        "\u001B",
        "\u0085",
        "I",
        "İ",
        "ı",
        "ß",
        "ẞ",
        "Σ",
        "ς",
        "ﬁ",
        "ŉ",
        "ø",
        "Æ",
        "þ",
        "\u0301",
        "\u0307",
        "\u0345",
        "\u0344",
        "\u0338",
        "=",
        "'",
        "’",
        "-",
        "–",
        "´",
        "¨",
        "ᄀ",
        "ᅡ",
        "ᆨ",
        "가",
        "ㄱ",
        "か",
        "\u3099",
        "\uFF9E",
        "中",
        "文",
        "क",
        "ि",
        "\u093C",
        "ا",
        "\u0653",
        "\u064E",
        "ש",
        "\u05C1",
        "\uFDFA",
        "😀",
        "𝐀",
        "𠮷",
        "\uD83D",
        "\uDE00",
        "\uD835",
        "\uDC00",
        "\uFE0F",
        "\u0301".repeat(40),
        "\u0344".repeat(20),
        "\u3164",
        "\u16D67",
        "½",
        "…"
    };
}
