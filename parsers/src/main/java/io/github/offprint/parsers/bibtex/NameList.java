package io.github.offprint.parsers.bibtex;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;

/** Divides a list of names at {@code and} in any case between blanks, outside braces, as BibTeX does. */
final class NameList {
    private NameList() {}

    /** The names as they are written, empty ones among them; no name for a blank list. */
    static ImmutableList<String> split(String list) {
        if (Blanks.isBlank(list)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if ((c == 'a' || c == 'A') && depth == 0 && isAnd(list, i)) {
                names.add(Blanks.strip(list.substring(start, i)));
                i += 2;
                start = i + 1;
            }
        }
        return names.add(Blanks.strip(list.substring(start))).build();
    }

    private static boolean isAnd(String list, int at) {
        return (at == 0 || Blanks.isSpace(list.charAt(at - 1)))
                && list.regionMatches(true, at, "and", 0, 3)
                && (at + 3 == list.length() || Blanks.isSpace(list.charAt(at + 3)));
    }
}
