package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.FoldedText;
import io.github.offprint.text.Folding;
import io.github.offprint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern made ready. Texts that lack the characters which every match must have are turned away where they stand; the
 * others are folded, and the operator decides on the folded text.
 */
abstract class TextMatcher {
    private final Folding folding;
    private final @Nullable Needle needle;

    /** @param needle characters that every match holds, or null where none can be named */
    TextMatcher(Folding folding, @Nullable Needle needle) {
        this.folding = folding;
        this.needle = needle;
    }

    static TextMatcher of(TextPattern pattern) {
        Folding folding = pattern.folding();
        String text = pattern.text();
        return switch (pattern.operator()) {
            case CONTAINS -> CharactersMatcher.of(text, folding);
            case WORD -> WordMatcher.of(text, folding);
            case IS -> WholeMatcher.of(text, folding);
            case REGEX -> RegexMatcher.of(text, folding);
            case PHRASE -> WordsMatcher.phrase(text, folding);
            case PREFIX -> WordsMatcher.prefix(text, folding);
            case WILDCARD -> WordsMatcher.wildcard(text, folding);
            case FUZZY -> WordsMatcher.fuzzy(text, folding, pattern.edits());
        };
    }

    boolean matches(String text) {
        return (needle == null || needle.isIn(text)) && matchesFolded(folding.fold(text));
    }

    final ImmutableList<TextRange> find(String text) {
        if (needle != null && !needle.isIn(text)) {
            return ImmutableList.of();
        }
        FoldedText folded = FoldedText.of(text, folding);
        List<TextRange> found = new ArrayList<>();
        findFolded(folded.text(), (start, end) -> addJoined(found, folded.originalSpan(start, end)));
        return ImmutableList.copyOf(found);
    }

    /** Two letters of one ligature are one piece of the original. */
    private static void addJoined(List<TextRange> found, TextRange next) {
        int last = found.size() - 1;
        if (last < 0 || found.get(last).end() <= next.start()) {
            found.add(next);
        } else {
            TextRange before = found.get(last);
            found.set(last, new TextRange(before.start(), Math.max(before.end(), next.end())));
        }
    }

    /** Whether the folded text matches; it holds the needle. */
    abstract boolean matchesFolded(String folded);

    /** Hands over the pieces of the folded text that match, from left to right and without overlap. */
    abstract void findFolded(String folded, RangeSink sink);

    /** What neighbouring words of the folded text must be, one test for each; none where the operator asks otherwise. */
    ImmutableList<Predicate<String>> wordTests() {
        return ImmutableList.of();
    }

    /** About how much work {@link #matches} is for a title, in comparisons of two numbers. */
    int cost() {
        return needle == null ? 400 : 40;
    }

    final Folding folding() {
        return folding;
    }

    /** Takes pieces of a text. */
    interface RangeSink {
        void add(int start, int end);
    }

    /** The folded pattern, which must have something left to look for. Blanks at its ends are kept. */
    static String folded(String pattern, Folding folding) {
        String folded = folding.fold(pattern);
        if (folded.isBlank()) {
            throw new IllegalArgumentException("nothing is left to look for of " + Prose.quote(pattern));
        }
        return folded;
    }
}
