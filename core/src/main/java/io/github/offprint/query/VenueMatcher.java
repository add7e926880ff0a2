package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.VenueNames;

/**
 * A venue that is looked for among printed names. Most names are taken or turned away by a look at their letters; only the others
 * are folded and taken apart.
 */
final class VenueMatcher {
    private final String key;
    private final ImmutableSet<String> names;
    private final ImmutableList<String> quickNames;
    private final ImmutableList<String> lastWords;

    VenueMatcher(String name) {
        this.key = VenueNames.standard().keyOf(name);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("there is no name of a venue in " + Prose.quote(name));
        }
        this.names = VenueNames.standard().namesOf(name);
        this.quickNames = names.asList();
        this.lastWords = VenueNames.standard().lastWordsOf(name).asList();
    }

    /** All names that the library knows the venue by; the name that is looked for if it knows none. */
    ImmutableSet<String> names() {
        return names;
    }

    boolean matches(String printed) {
        return isOneOf(quickNames, printed, 0, printed.length())
                || (!endsOtherwise(printed)
                        && VenueNames.standard().keyOf(printed).equals(key));
    }

    /** Whether the last word of the name that counts is surely not one that a name of this venue ends in. */
    private boolean endsOtherwise(String printed) {
        int end = printed.length();
        while (end > 0 && !isLetter(printed.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isLetter(printed.charAt(start - 1))) {
            start--;
        }
        return start < end
                && !isOneOf(lastWords, printed, start, end)
                && !VenueNames.isLeftOut(printed, start, end)
                && isSimple(printed);
    }

    /** Letters and blanks, and digits only as a year or a volume at the end. */
    private static boolean isSimple(String printed) {
        boolean digits = false;
        char before = ' ';
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean startsNumber = digit && !digits;
            if (digits ? !digit && c != ' ' : startsNumber ? before != ' ' : c != ' ' && !isLetter(c)) {
                return false;
            }
            digits |= digit;
            before = c;
        }
        return true;
    }

    private static boolean isOneOf(ImmutableList<String> words, String text, int start, int end) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
