package io.github.offprint.parsers.xml;

import io.github.offprint.parsers.html.Entity;

/**
 * Writes the named characters of HTML, which files use whose DTD would define them, as numbers. The five names of XML itself stay,
 * as does every name that HTML does not know.
 */
final class NamedCharacters {
    private NamedCharacters() {}

    /** The text itself where there are none. */
    static String numbered(String text) {
        int at = next(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (; at >= 0; at = next(text, from)) {
            Entity entity = Entity.at(text, at);
            out.append(text, from, at);
            entity.text().codePoints().forEach(c -> out.append("&#").append(c).append(';'));
            from = entity.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where the next such name stands, or -1. */
    private static int next(String text, int from) {
        for (int at = text.indexOf('&', from); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = Entity.at(text, at).end();
            if (end > at + 1 && text.charAt(at + 1) != '#' && !isOfXml(text.substring(at + 1, end - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfXml(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> false;
        };
    }
}
