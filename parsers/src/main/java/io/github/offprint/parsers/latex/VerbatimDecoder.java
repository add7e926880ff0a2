package io.github.offprint.parsers.latex;

/** Addresses, paths and numbers, in which only the escapes of LaTeX mean something else than they say. */
final class VerbatimDecoder {
    private static final String BACKSLASH = "\\textbackslash";
    private static final String TILDE = "\\textasciitilde";
    private static final String OPEN = "\\textbraceleft";
    private static final String CLOSE = "\\textbraceright";

    private final String source;
    private final StringBuilder out;
    private int at;

    private VerbatimDecoder(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    static String decode(String source) {
        VerbatimDecoder decoder = new VerbatimDecoder(source);
        while (decoder.at < source.length()) {
            decoder.step();
        }
        return decoder.out.toString();
    }

    private void step() {
        char c = source.charAt(at);
        if (c == '\\') {
            escape();
        } else {
            at++;
            // Braces that are part of an address are escaped; these protect or group.
            if (c != '{' && c != '}') {
                out.append(c);
            }
        }
    }

    private void escape() {
        if (is(BACKSLASH, '\\') || is(TILDE, '~') || is(OPEN, '{') || is(CLOSE, '}') || is("\\~{}", '~')) {
            return;
        }
        if (source.startsWith("\\url{", at)) {
            at += "\\url".length();
            return;
        }
        char next = at + 1 < source.length() ? source.charAt(at + 1) : '\0';
        boolean escaped = "_%&#$~{}".indexOf(next) >= 0;
        out.append(escaped ? next : '\\');
        at += escaped ? 2 : 1;
    }

    /** Reads a command with the braces or the space behind it. */
    private boolean is(String command, char meaning) {
        if (!source.startsWith(command, at)) {
            return false;
        }
        at += command.length();
        if (source.startsWith("{}", at)) {
            at += 2;
        }
        out.append(meaning);
        return true;
    }

    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append(BACKSLASH).append("{}");
                case '{' -> out.append(OPEN).append("{}");
                case '}' -> out.append(CLOSE).append("{}");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
