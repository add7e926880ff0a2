package io.github.offprint.parsers.lines;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;

/**
 * A title that ran into the name of the first author and the number of a footnote:
 * {@code ... for Large Language Models Hanqing Wang 3}.
 *
 * @param title the title without them
 * @param name the name
 */
public record GluedName(String title, String name) {
    /** Fewer words before the name are no title. */
    private static final int LEAST_WORDS = 3;

    private static final int MOST_DIGITS = 2;

    /** What seems to be glued to a title; empty for most. */
    public static Optional<GluedName> find(String title) {
        char last = title.charAt(title.length() - 1);
        if (last < '0' || last > '9') {
            return Optional.empty();
        }
        List<String> words = Splitter.on(' ').splitToList(title);
        int mark = words.size() - 1;
        if (mark < LEAST_WORDS + 2 || !isFootnote(words.get(mark))) {
            return Optional.empty();
        }
        String middle = words.get(mark - 2);
        int start = isInitial(middle) || isParticle(middle) ? mark - 3 : mark - 2;
        if (start < LEAST_WORDS || needsAnother(words.get(start - 1))) {
            return Optional.empty();
        }
        for (String word : words.subList(start, mark)) {
            if (!isNameWord(word) && !isParticle(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new GluedName(String.join(" ", words.subList(0, start)), String.join(" ", words.subList(start, mark))));
    }

    private static boolean isFootnote(String word) {
        return word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isInitial(String word) {
        return word.length() <= 2 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isParticle(String word) {
        return (Lexicon.kinds(word, 0, word.length()) & Lexicon.PARTICLE) != 0;
    }

    /** No title ends with {@code of} or {@code the}. */
    private static boolean needsAnother(String word) {
        return (Lexicon.kinds(word, 0, word.length()) & Lexicon.FUNCTION) != 0;
    }

    private static boolean isNameWord(String word) {
        boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
        return letters && Character.isUpperCase(word.charAt(0)) && Lexicon.kinds(word, 0, word.length()) == 0;
    }
}
