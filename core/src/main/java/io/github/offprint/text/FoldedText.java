package io.github.offprint.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A folded text that remembers the original: a match is found in {@link #text()} and shown with
 * {@link #originalSpan(int, int)}.
 *
 * <pre>{@code
 * FoldedText title = FoldedText.of("Kurt Gödel's Größe");
 * TextRange match = title.find("grosse").orElseThrow();   // 13 to 18
 * match.in(title.original());                              // "Größe"
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Beside the two strings it keeps four numbers for each place where the
 * lengths differ.
 */
public final class FoldedText {
    private final String original;
    private final String text;
    private final SpanMap map;

    private FoldedText(String original, String text, SpanMap map) {
        this.original = original;
        this.text = text;
        this.map = map;
    }

    /** The text under {@link Folding#CASE_AND_ACCENTS}. */
    public static FoldedText of(CharSequence text) {
        return of(text, Folding.CASE_AND_ACCENTS);
    }

    /** The text under the given folding. */
    public static FoldedText of(CharSequence text, Folding folding) {
        String original = text.toString();
        if (Folding.shapeOf(original) != Folding.Shape.OTHER) {
            return new FoldedText(original, folding.fold(original), SpanMap.IDENTITY);
        }
        SpanMap.Builder map = SpanMap.builder();
        String folded = folding == Folding.EXACT ? exact(original, map) : Folder.fold(original, folding, map);
        return new FoldedText(original, folded, map.build());
    }

    /** Keeps every character, and marks together what a span must not split. */
    private static String exact(String text, SpanMap.Builder map) {
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && CharacterClass.isExtending(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            map.add(start, end, start, end);
            start = end;
        }
        return text;
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * The piece of the original that folded to the given piece of {@link #text()}. It is the smallest one that splits no
     * surrogate pair and parts no letter from its marks; characters that fold to nothing belong to it only in its middle. An
     * empty piece stands before the character at its offset, or at the end of the last one.
     *
     * @param start the first offset in the folded text
     * @param end the offset behind the last
     * @throws IndexOutOfBoundsException if the two are no range of the folded text
     */
    public TextRange originalSpan(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start < end) {
            return new TextRange(map.originalStart(start), map.originalEnd(end - 1));
        }
        int at = start < text.length() ? map.originalStart(start) : text.isEmpty() ? 0 : map.originalEnd(start - 1);
        return new TextRange(at, at);
    }

    /** As {@link #originalSpan(int, int)}, for a range of the folded text. */
    public TextRange originalSpan(TextRange folded) {
        return originalSpan(folded.start(), folded.end());
    }

    /** The piece of the original that folds to the first occurrence of a folded text; empty when there is none. */
    public Optional<TextRange> find(String folded) {
        int at = text.indexOf(folded);
        return at < 0 ? Optional.empty() : Optional.of(originalSpan(at, at + folded.length()));
    }
}
