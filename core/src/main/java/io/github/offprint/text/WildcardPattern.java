package io.github.offprint.text;

import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with {@code *} for any characters, also none, and {@code ?} for exactly one; a backslash takes the meaning from
 * the sign after it. It matches a whole text, character by character: fold both first if case should not count.
 *
 * <p>Matching is greedy and goes back to the last {@code *} only, which is enough, for an earlier one can never do better
 * (Krauss 2008, "Matching wildcards: an algorithm"). It costs at most the product of the two lengths, whatever the pattern,
 * and no memory. Immutable and safe for use by several threads.
 */
public final class WildcardPattern {
    private static final int ANY_RUN = -1;
    private static final int ANY_ONE = -2;

    private final String pattern;
    private final ImmutableIntArray parts;
    private final int wildcards;

    private WildcardPattern(String pattern, ImmutableIntArray parts, int wildcards) {
        this.pattern = pattern;
        this.parts = parts;
        this.wildcards = wildcards;
    }

    /**
     * Reads a pattern. Neighbouring {@code *} are one; a backslash at the very end means itself.
     *
     * @param maxWildcards the most {@code *} and {@code ?} the pattern may have
     * @throws IllegalArgumentException if it has more, naming both numbers
     */
    public static WildcardPattern compile(CharSequence pattern, int maxWildcards) {
        ImmutableIntArray parts = parts(pattern);
        int wildcards = (int) parts.stream().filter(part -> part < 0).count();
        if (wildcards > maxWildcards) {
            throw new IllegalArgumentException("the pattern \"" + SafeText.excerpt(pattern, 80) + "\" has " + wildcards
                    + " wildcards, more than the " + maxWildcards + " allowed");
        }
        return new WildcardPattern(pattern.toString(), parts, wildcards);
    }

    private static ImmutableIntArray parts(CharSequence pattern) {
        ImmutableIntArray.Builder parts = ImmutableIntArray.builder(pattern.length());
        int last = 0;
        for (int i = 0; i < pattern.length(); ) {
            int cp = Character.codePointAt(pattern, i);
            i += Character.charCount(cp);
            int part = cp == '*' ? ANY_RUN : cp == '?' ? ANY_ONE : cp;
            if (cp == '\\' && i < pattern.length()) {
                part = Character.codePointAt(pattern, i);
                i += Character.charCount(part);
            }
            if (part != ANY_RUN || last != ANY_RUN) {
                parts.add(part);
            }
            last = part;
        }
        return parts.build();
    }

    /** How many wildcards the pattern has, neighbouring {@code *} counted once. */
    public int wildcards() {
        return wildcards;
    }

    /** The characters before the first wildcard, which every match starts with. */
    public String literalPrefix() {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < parts.length() && parts.get(i) >= 0; i++) {
            prefix.appendCodePoint(parts.get(i));
        }
        return prefix.toString();
    }

    /** Whether the whole text matches. */
    public boolean matches(CharSequence text) {
        int at = 0;
        int part = 0;
        int retryAt = -1; // where the last * is tried next, one character further each time
        int retryPart = 0;
        while (at < text.length()) {
            int cp = Character.codePointAt(text, at);
            if (part < parts.length() && parts.get(part) == ANY_RUN) {
                retryAt = at;
                retryPart = ++part;
            } else if (part < parts.length() && (parts.get(part) == ANY_ONE || parts.get(part) == cp)) {
                at += Character.charCount(cp);
                part++;
            } else if (retryAt >= 0) {
                retryAt += Character.charCount(Character.codePointAt(text, retryAt));
                at = retryAt;
                part = retryPart;
            } else {
                return false;
            }
        }
        return part == parts.length() || (part == parts.length() - 1 && parts.get(part) == ANY_RUN);
    }

    /** Whether the other object is a pattern written the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WildcardPattern that && pattern.equals(that.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return pattern;
    }
}
