package io.github.offprint.parsers.html;

/**
 * Plain text of titles and abstracts that carry markup: HTML, the JATS of Crossref, the MathML of publishers, entities, and the
 * traces of type-setting.
 *
 * <ul>
 *   <li><b>Tags</b> of HTML, JATS and MathML go, their text stays; scripts, styles and comments go whole. What only looks like a
 *       tag stays as it is: {@code a < b}, {@code <eos>}, {@code <s>} without its end.
 *   <li><b>Entities</b> with their semicolon become characters, doubly escaped ones too. An
 *       unknown name stays as it is.
 *   <li><b>Raised and lowered text</b> becomes Unicode's where all of it has such a form ({@code CO₂}, {@code 10⁻³}), an ordinal
 *       is joined ({@code 4th}), anything else is marked: {@code H_max}, {@code x^{i, j}}.
 *   <li><b>MathML</b> becomes a line that can be read: {@code a/b}, {@code √(x+1)}, {@code x̄}, {@code x² = 4}.
 *   <li><b>Type-setting</b>: ligatures become letters, a no-break space a space; soft hyphens and marks without width vanish; a
 *       line broken at a hyphen is joined at it, and at a soft hyphen without one.
 * </ul>
 *
 * <p>Total, and idempotent: the plain text of a plain text is that text. A text that is still escaped after eight
 * rounds is no text of a listing and stays as it is. Text without {@code <} and {@code &} is only looked through once.
 *
 * <p>Sources: the HTML Living Standard 13.5 (named characters), JATS 1.3, MathML Core; the Crossref and PubMed files that carry
 * them.
 */
public final class HtmlText {
    private static final int ROUNDS = 8;

    private HtmlText() {}

    /** The text on one line: each run of white space is one space, and none is left at the ends. */
    public static String line(String text) {
        return plain(text, Breaks.SPACES);
    }

    /** The text as {@link #line}, but with a line feed between paragraphs: at elements that start one and at blank lines. */
    public static String paragraphs(String text) {
        return plain(text, Breaks.PARAGRAPHS);
    }

    private static String plain(String text, Breaks breaks) {
        String before = text;
        for (int round = 0; round < ROUNDS; round++) {
            String after = Typography.clean(withoutMarkup(before), breaks);
            if (after.equals(before)) {
                return before;
            }
            before = after;
        }
        return text;
    }

    private static String withoutMarkup(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        MarkupScan scan = MarkupScan.of(text);
        return scan.hasMarkup() ? FragmentText.of(scan.certain()) : text;
    }
}
