package io.github.offprint.parsers.latex;

import org.jspecify.annotations.Nullable;

/** Raised and lowered characters, as far as Unicode has them (superscripts and subscripts, phonetic extensions). */
final class Scripts {
    private static final String PLAIN =
            "0123456789+-=()abcdefghijklmnoprstuvwxyz\u03B2\u03B3\u03B4\u03B8\u03C6\u03C7*\u2032";
    private static final String RAISED =
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207E"
                    + "\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0\u2071\u02B2\u1D4F\u02E1\u1D50\u207F\u1D52\u1D56"
                    + "\u02B3\u02E2\u1D57\u1D58\u1D5B\u02B7\u02E3\u02B8\u1DBB\u1D5D\u1D5E\u1D5F\u1DBF\u1D60\u1D61*\u2032";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208C\u208D\u208E"
                    + "\u2090   \u2091  \u2095\u1D62\u2C7C\u2096\u2097\u2098\u2099\u2092\u209A"
                    + "\u1D63\u209B\u209C\u1D64\u1D65 \u2093  \u1D66\u1D67  \u1D69\u1D6A  ";
    private static final int SIGNS = "0123456789+-=()".length();

    private Scripts() {}

    /** The text raised; null when a character of it has no raised form. */
    static @Nullable String raised(CharSequence text) {
        return moved(text, RAISED, PLAIN.length());
    }

    /** The text lowered; null when a character of it has no lowered form. */
    static @Nullable String lowered(CharSequence text) {
        return moved(text, LOWERED, PLAIN.length());
    }

    /** A raised number; anything else, such as the {@code th} of {@code 5th}, stays on the line. */
    static String raisedNumber(String text) {
        String moved = moved(text, RAISED, SIGNS);
        return moved == null ? text : moved;
    }

    /** A lowered number; anything else stays on the line. */
    static String loweredNumber(String text) {
        String moved = moved(text, LOWERED, SIGNS);
        return moved == null ? text : moved;
    }

    private static @Nullable String moved(CharSequence text, String to, int known) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int index = PLAIN.indexOf(text.charAt(i));
            if (index < 0 || index >= known || to.charAt(index) == ' ') {
                return null;
            }
            out.append(to.charAt(index));
        }
        return out.toString();
    }
}
