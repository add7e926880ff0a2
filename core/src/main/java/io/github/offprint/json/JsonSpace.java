package io.github.offprint.json;

/** White space of JSON: RFC 8259, section 2. */
final class JsonSpace {
    private JsonSpace() {}

    static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The same JSON without the white space around its tokens; every token stays as it is written. */
    static String without(String json) {
        StringBuilder compact = new StringBuilder(json.length());
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\' && i + 1 < json.length()) {
                compact.append(c);
                c = json.charAt(++i);
            } else if (c == '"') {
                inString = !inString;
            }
            if (inString || !is(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
