package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.match.TitleScanner.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The numbers of a title, which tell parts, volumes and editions apart: {@code Part II}, {@code Vol. 3}, {@code Report on
 * EDBT '98}.
 *
 * @param parts what counts parts of one work, in ascending order
 * @param others other numbers, in ascending order; a part is among them too
 */
record Numerals(ImmutableList<String> parts, ImmutableList<String> others) {
    /** Behind these a numeral counts parts. */
    private static final ImmutableSet<String> COUNTED = ImmutableSet.of(
            "part",
            "parts",
            "pt",
            "volume",
            "vol",
            "chapter",
            "book",
            "episode",
            "phase",
            "paper",
            "number",
            "no",
            "lecture",
            "section",
            "supplement",
            "round");

    private static final String PART_LETTERS = "abcdefgh";

    static final Numerals NONE = new Numerals(ImmutableList.of(), ImmutableList.of());

    /** For a person to read. */
    @Override
    public String toString() {
        return others.isEmpty() ? "none" : String.join(", ", others);
    }

    static Numerals of(List<Segment> segments) {
        List<String> parts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Segment segment : segments) {
            ImmutableList<String> words = segment.words();
            for (int i = 0; i < words.size(); i++) {
                add(words, i, parts, others);
            }
        }
        if (segments.size() > 1) {
            addLetter(segments.get(segments.size() - 1), parts, others);
        }
        return parts.isEmpty() && others.isEmpty() ? NONE : new Numerals(sorted(parts), sorted(others));
    }

    /** {@code (b)} at the end; a letter further back in the alphabet is a variable: {@code O(n)}. */
    private static void addLetter(Segment last, List<String> parts, List<String> others) {
        String word = last.words().get(0);
        if (last.inParentheses() && last.words().size() == 1 && word.length() == 1 && PART_LETTERS.indexOf(word) >= 0) {
            parts.add(word);
            others.add(word);
        }
    }

    private static void add(ImmutableList<String> words, int at, List<String> parts, List<String> others) {
        String word = Ordinals.inDigits(words.get(at));
        boolean counted = at > 0 && COUNTED.contains(words.get(at - 1));
        boolean number = Letters.isDigit(word.charAt(0)) && Ordinals.isNumber(word);
        if (number) {
            String value = Ordinals.value(word);
            others.add(value);
            if (counted) {
                parts.add(value);
            }
            return;
        }
        if (isVersion(word)) {
            parts.add(word);
            others.add(word);
            return;
        }
        String value = Ordinals.roman(word);
        if (value.isEmpty() && counted && at + 1 == words.size()) {
            value = Ordinals.inWords(word);
        }
        boolean atEnd = at > 0 && at + 1 == words.size();
        if (!value.isEmpty() && (counted || atEnd || word.length() > 1 && !word.equals("vi"))) {
            parts.add(value);
            others.add(value);
        }
    }

    /** {@code v2}. */
    private static boolean isVersion(String word) {
        return word.length() > 1 && word.length() < 4 && word.charAt(0) == 'v' && Ordinals.isNumber(word.substring(1));
    }

    private static ImmutableList<String> sorted(List<String> values) {
        Collections.sort(values);
        return ImmutableList.copyOf(values);
    }
}
