package io.github.offprint.parsers.latex;

import java.util.function.Consumer;

/**
 * Turns LaTeX text into Unicode and back. Both ways take time linear in the text, whatever it holds.
 *
 * <p>How LaTeX is read:
 *
 * <ul>
 *   <li>Accents in every spelling ({@code \'e}, {@code \'{e}}, {@code {\'e}}, {@code \'{\i}}, {@code \v s}, {@code \c{c}}) become
 *       one character where Unicode has it, else the letter with a combining mark.
 *   <li>Letters and symbols that have a command ({@code \ss}, {@code \o}, {@code \textdegree}, {@code \alpha}) become
 *       themselves; spaces behind a command belong to it, as in TeX.
 *   <li>{@code --}, {@code ---}, <code>``</code>, {@code ''}, <code>?`</code> and <code>!`</code> become what LaTeX prints;
 *       {@code ~} between words is a space. A straight {@code '} stays one.
 *   <li>Commands for style ({@code \emph}, {@code \textsc}, {@code \bf}) and braces go, what they hold stays.
 *   <li>Maths between {@code $} that plain characters can say is said by them ({@code $\epsilon$-greedy}, {@code $n^2$}); other
 *       maths stays as it is written, dollars included. A dollar that opens no maths is a dollar: as Pandoc has it, maths starts
 *       and ends with a character that is no space, and no digit follows its end where it starts with one.
 *   <li>A percent sign is no comment: BibTeX has none.
 *   <li>Any other command stays as it is written, with its arguments, and is named to the caller.
 * </ul>
 */
public final class LatexText {
    private LatexText() {}

    /** The plain text of some LaTeX; what is not understood stays as it is written. */
    public static String decode(String latex) {
        return decode(latex, command -> {});
    }

    /**
     * The plain text of some LaTeX.
     *
     * @param latex the text
     * @param unknown told of each command that is not understood and stays as it is written
     */
    public static String decode(String latex, Consumer<String> unknown) {
        int start = Plain.end(latex);
        return start == latex.length() ? latex : new LatexDecoder(latex, start, unknown).decode();
    }

    /**
     * What an address, a path or a number means that was written with the escapes of LaTeX: {@code \_}, {@code \%}, {@code
     * \&}, {@code \#}, {@code \textasciitilde} and braces around them. Dashes, dollars and everything else stand for
     * themselves there.
     */
    public static String decodeVerbatim(String latex) {
        return latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('}') < 0
                ? latex
                : VerbatimDecoder.decode(latex);
    }

    /**
     * LaTeX that reads as the text, here and in TeX: braces are balanced, and nothing in it can become a command or end a
     * field. Letters with accents and special letters are spelled in ASCII, in braces as BibTeX wants them ({@code {\'e}}); what
     * LaTeX has no spelling for, such as Chinese, stays as it is.
     */
    public static String encode(String text) {
        return LatexEncoder.encode(text);
    }

    /**
     * An address, a path or a number with its special characters escaped so that braces are balanced, and {@link
     * #decodeVerbatim} gives the text again.
     */
    public static String encodeVerbatim(String text) {
        return VerbatimDecoder.encode(text);
    }
}
