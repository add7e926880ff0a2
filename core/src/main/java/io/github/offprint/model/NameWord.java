package io.github.offprint.model;

import com.google.common.base.CharMatcher;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One word of a printed name, and what its letters say about it. */
final class NameWord {
    /** Marks of footnotes, digits raised above the line among them, and what cannot be seen. */
    private static final CharMatcher AROUND = CharMatcher.anyOf("*†‡§¶‖#✉¹²³")
            .or(CharMatcher.inRange('⁰', '⁹'))
            .or(CharMatcher.forPredicate(Blanks::isZeroWidth))
            .precomputed();

    private static final CharMatcher POINT = CharMatcher.is('.');

    private final String text;
    /** In lower case and without points, as {@link NameWords} has it. */
    private final String plain;

    private final int capitals;
    private final boolean small;

    private NameWord(String text) {
        this.text = text;
        this.plain = POINT.removeFrom(text).toLowerCase(Locale.ROOT);
        int upper = 0;
        boolean lower = false;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower |= Character.isLowerCase(text.charAt(i));
        }
        this.capitals = upper;
        this.small = lower;
    }

    /** The word without marks of footnotes; null where nothing else is there. */
    static @Nullable NameWord find(String text) {
        String word = AROUND.trimFrom(text);
        return word.isEmpty() ? null : new NameWord(word);
    }

    static @Nullable String joined(List<NameWord> words) {
        if (words.isEmpty()) {
            return null;
        }
        if (words.size() == 1) {
            return words.get(0).text;
        }
        List<String> texts = new ArrayList<>(words.size());
        words.forEach(word -> texts.add(word.text));
        return String.join(" ", texts);
    }

    boolean isGroup() {
        return NameWords.GROUPS.contains(plain)
                || isNative() && NameWords.GROUP_ENDINGS.stream().anyMatch(text::endsWith);
    }

    boolean isOf() {
        return NameWords.OF.contains(text);
    }

    boolean isTitle() {
        return NameWords.TITLES.contains(plain);
    }

    boolean isSuffix() {
        return NameWords.SUFFIXES.contains(plain) || NameWords.ORDINALS.contains(text);
    }

    boolean isDegree() {
        return isSuffix() || NameWords.DEGREES.contains(plain);
    }

    boolean isConjunction() {
        return NameWords.CONJUNCTIONS.contains(text);
    }

    boolean isParticle() {
        return NameWords.PARTICLES.contains(plain) || NameWords.SMALL_PARTICLES.contains(text);
    }

    /** A particle without a capital, which stands apart from the family name. */
    boolean isSmallParticle() {
        return !isCapitalised() && isParticle();
    }

    boolean isVietnameseFamily() {
        return NameWords.VIETNAMESE_FAMILIES.contains(plain);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean hasSmallLetter() {
        return small;
    }

    /** At least two letters, none of them small; initials are capitals anyway. */
    boolean isInCapitals() {
        return capitals > 1 && !small && text.indexOf('.') < 0;
    }

    int length() {
        return text.length();
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) && text.chars().allMatch(Character::isDigit);
    }

    boolean isNative() {
        return Script.isNative(text);
    }

    /** {@code J.}, {@code J.C.}, {@code J.-P.}: letters with points after them, hyphens between. */
    boolean areInitials() {
        boolean open = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) && !open) {
                open = true;
            } else if (c == '.' && open) {
                open = false;
            } else if (!isBetweenInitials(c)) {
                return false;
            }
        }
        return !open && text.contains(".");
    }

    /** Hyphens, and marks on the letter before. */
    private static boolean isBetweenInitials(int c) {
        return c == '-' || c == '‐' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
