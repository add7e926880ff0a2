package io.github.offprint.parsers.html;

import io.github.offprint.text.Blanks;

/** The formula in the whole LaTeX document that Springer and BMC put into {@code tex-math}. */
final class TexDocument {
    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";

    private TexDocument() {}

    /** What stands between the marks of the document; the text itself where there are none. */
    static String formula(String text) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, Math.max(0, begin));
        return begin < 0 || end < 0 ? text : Blanks.strip(text.substring(begin + BEGIN.length(), end));
    }
}
