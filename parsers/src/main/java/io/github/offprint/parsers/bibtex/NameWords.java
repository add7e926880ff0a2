package io.github.offprint.parsers.bibtex;

import io.github.offprint.parsers.latex.LatexText;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one name as they are written, divided by blanks and ties outside braces, and by the commas between them. */
final class NameWords {
    /** The parts between the commas; each a list of words. */
    private final List<List<String>> parts = new ArrayList<>();

    private NameWords() {}

    static NameWords of(String name) {
        NameWords words = new NameWords();
        words.parts.add(new ArrayList<>());
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean comma = c == ',';
            if (depth == 0 && (comma || isDivider(name, i))) {
                words.add(name, start, i);
                start = i + 1;
                if (comma) {
                    words.parts.add(new ArrayList<>());
                }
            }
        }
        words.add(name, start, name.length());
        return words;
    }

    /** Blanks and ties divide words, but not the blank of {@code \v s}, nor the tie of {@code \~n}. */
    private static boolean isDivider(String name, int at) {
        char c = name.charAt(at);
        if (c == '~') {
            return at == 0 || name.charAt(at - 1) != '\\';
        }
        return Blanks.isSpace(c) && !endsCommand(name, at);
    }

    private static boolean endsCommand(String name, int at) {
        int word = at;
        while (word > 0 && at - word < 20 && isLetter(name.charAt(word - 1))) {
            word--;
        }
        return word < at && word > 0 && name.charAt(word - 1) == '\\';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void add(String name, int from, int to) {
        if (!Blanks.isBlank(name.substring(from, to))) {
            parts.get(parts.size() - 1).add(name.substring(from, to));
        }
    }

    /** How many parts the commas make. */
    int count() {
        return parts.size();
    }

    List<String> part(int index) {
        return parts.get(index);
    }

    /** Plain text of some words; null for none. */
    static @Nullable String plain(List<String> words) {
        return words.isEmpty() ? null : Blanks.collapse(LatexText.decode(String.join(" ", words)));
    }

    /**
     * Whether a word starts in lower case as BibTeX sees it (btxhak, "names"): its first letter outside braces, or in a special
     * character, an accent command at the start of a group; a word that is all in braces has no case.
     */
    static boolean isLower(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '{') {
                if (depth == 0 && word.startsWith("\\", i + 1)) {
                    return isLowerSpecial(word, i + 2);
                }
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '\\' && depth == 0) {
                return isLowerSpecial(word, i + 1);
            } else if (depth == 0 && Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** The case of {@code \'e} is that of its letter, the case of {@code \ss} and {@code \O} their own. */
    private static boolean isLowerSpecial(String word, int command) {
        int end = word.indexOf('}', command);
        String plain = LatexText.decode("{\\" + word.substring(command, end < 0 ? word.length() : end) + "}");
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                return Character.isLowerCase(plain.charAt(i));
            }
        }
        return false;
    }
}
