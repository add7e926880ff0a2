package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts of a venue's printed name. Listings print a venue with its year, its ordinal, its sponsors, its acronym in
 * parentheses and, OpenReview does, with the kind of presentation: {@code ICLR 2024 poster}.
 */
final class VenueKey {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher BEFORE_YEAR =
            CharMatcher.forPredicate(Blanks::isBlank).or(CharMatcher.anyOf(",:/-–'’"));

    /** Left out at the start of any name. */
    private static final ImmutableSet<String> OPENINGS =
            ImmutableSet.of("proceedings", "proc", "of", "the", "in", "annual");

    /** Left out at the end of any name. */
    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("poster", "oral", "spotlight", "conference");

    /** Left out anywhere when a known name is looked up: small words, sponsors, ordinals. */
    private static final ImmutableSet<String> SMALL = ImmutableSet.of(
            "the",
            "of",
            "on",
            "in",
            "and",
            "for",
            "at",
            "ieee",
            "acm",
            "cvf",
            "rsj",
            "sigplan",
            "sigact",
            "sigops",
            "sigarch",
            "sigsac",
            "sigsoft",
            "sigchi",
            "annual",
            "proceedings",
            "proc",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty",
            "thirtieth",
            "thirty",
            "fortieth",
            "forty",
            "fiftieth",
            "fifty",
            "sixtieth",
            "sixty");

    private static final int[] LEFT_OUT_LENGTHS = leftOutLengths();

    private VenueKey() {}

    /** The texts of a printed name that can be the name of a venue: the whole, what parentheses hold, what a colon ends. */
    static ImmutableList<String> pieces(String printed) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')', open);
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        if (open >= 0 && close > open) {
            pieces.add(printed.substring(0, open) + ' ' + printed.substring(close + 1));
            pieces.add(printed.substring(open + 1, close));
        } else {
            pieces.add(printed);
        }
        int colon = printed.indexOf(':');
        return colon > 0 ? pieces.add(printed.substring(0, colon)).build() : pieces.build();
    }

    /** The words that tell known venues apart. */
    static String loose(String name) {
        List<String> words = words(name);
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(SMALL::contains);
        dropEndings(kept);
        while (kept.size() > 1 && DIGITS.matchesAllOf(last(kept))) {
            kept.remove(kept.size() - 1); // the volume: Advances in Neural Information Processing Systems 29
        }
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /** The words that tell venues apart of which nothing else is known. */
    static String strict(String name) {
        List<String> words = words(name);
        List<String> kept = new ArrayList<>(words);
        while (!kept.isEmpty() && OPENINGS.contains(kept.get(0))) {
            kept.remove(0);
        }
        dropEndings(kept);
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /**
     * Whether the word, in ASCII letters of any case, does not count at the end of a name. Most words are turned away by their
     * length and last letter; a very long one may pass for a short one there.
     */
    static boolean isLeftOut(String text, int start, int end) {
        if ((LEFT_OUT_LENGTHS[text.charAt(end - 1) & 0x1F] >> (end - start) & 1) == 0) {
            return false;
        }
        String word = Ascii.toLowerCase(text.substring(start, end));
        return SMALL.contains(word) || ENDINGS.contains(word);
    }

    /** For each last letter the lengths, as bits, of the words left out that end in it. */
    private static int[] leftOutLengths() {
        int[] lengths = new int[32];
        for (String word : Sets.union(SMALL, ENDINGS)) {
            lengths[word.charAt(word.length() - 1) & 0x1F] |= 1 << word.length();
        }
        return lengths;
    }

    private static void dropEndings(List<String> words) {
        while (words.size() > 1 && ENDINGS.contains(last(words))) {
            words.remove(words.size() - 1);
        }
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** The folded words without years and ordinals; all of them if there are no others. */
    private static List<String> words(String name) {
        List<String> all = Words.list(Folding.CASE_AND_ACCENTS.fold(name));
        List<String> kept = all.stream()
                .map(VenueKey::withoutShortYear)
                .filter(word -> !isYear(word) && !isOrdinal(word))
                .toList();
        return kept.isEmpty() ? all : kept;
    }

    /** {@code CHI'23} is one word. */
    private static String withoutShortYear(String word) {
        int apostrophe = word.length() - 3;
        return apostrophe > 0 && word.charAt(apostrophe) == '\'' && DIGITS.matchesAllOf(word.substring(apostrophe + 1))
                ? word.substring(0, apostrophe)
                : word;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && DIGITS.matchesAllOf(word) && (word.startsWith("19") || word.startsWith("20"));
    }

    private static boolean isOrdinal(String word) {
        int digits = DIGITS.negate().indexIn(word);
        return digits > 0
                && switch (word.substring(digits)) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }

    /** The name without a year at its end: {@code Workshop on Trees} for {@code Workshop on Trees, 2024}. */
    static String withoutYear(String printed) {
        String name = Blanks.strip(printed);
        String rest = DIGITS.trimTrailingFrom(name);
        String shorter = BEFORE_YEAR.trimTrailingFrom(rest);
        boolean apart = shorter.length() < rest.length();
        return apart && !shorter.isEmpty() && isYear(name.substring(rest.length())) ? shorter : name;
    }
}
