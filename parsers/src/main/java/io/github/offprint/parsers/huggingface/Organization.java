package io.github.offprint.parsers.huggingface;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;

/**
 * The organization of a card. Its picture comes first, and what is copied of a picture is the handle of the organization on
 * the site: {@code deepmind Deepmind}, {@code princetonu Princeton University}, {@code [microsoft] Microsoft}.
 *
 * @param name the name
 * @param handle the handle; empty where only the name was copied
 */
record Organization(String name, String handle) {
    /** The organization of a line with these pictures, which converters to Markdown keep apart from the words. */
    static Organization of(String line, ImmutableList<String> pictures) {
        return pictures.isEmpty() ? of(line) : new Organization(line, String.join(" ", pictures));
    }

    static Organization of(String line) {
        int close = line.startsWith("[") ? line.indexOf(']') : -1;
        if (close > 0 && close < line.length() - 1) {
            String name = Blanks.strip(line.substring(close + 1));
            String inside = line.substring(1, close);
            int colon = Math.max(inside.indexOf(':'), inside.indexOf('\uFF1A'));
            return new Organization(name, Blanks.strip(inside.substring(colon + 1)));
        }
        int space = line.indexOf(' ');
        if (space > 0 && isHandle(line.substring(0, space), line.substring(space + 1))) {
            return new Organization(line.substring(space + 1), line.substring(0, space));
        }
        return new Organization(line, "");
    }

    /** Handles are written in low letters, with hyphens and digits, or say the name that follows once more. */
    private static boolean isHandle(String word, String rest) {
        char first = word.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '-' || c == '_' || c >= '0' && c <= '9') {
                return true;
            }
        }
        int end = rest.indexOf(' ');
        String next = end < 0 ? rest : rest.substring(0, end);
        return word.regionMatches(true, 0, next, 0, Math.min(word.length(), next.length()));
    }
}
