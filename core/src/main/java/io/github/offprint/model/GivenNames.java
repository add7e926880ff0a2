package io.github.offprint.model;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;

/** Takes the given part of a name apart into single names. */
final class GivenNames {
    private GivenNames() {}

    /** Parts at blanks, hyphens and points; none of these is kept. */
    static ImmutableList<String> of(String given) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i <= given.length(); i++) {
            if (i == given.length() || parts(given.charAt(i))) {
                if (i > start) {
                    names.add(given.substring(start, i));
                }
                start = i + 1;
            }
        }
        return names.build();
    }

    private static boolean parts(char c) {
        return c == '.' || Blanks.isSpace(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    static String initials(ImmutableList<String> names) {
        StringBuilder initials = new StringBuilder(names.size());
        for (String name : names) {
            initials.appendCodePoint(Character.toUpperCase(firstLetter(name)));
        }
        return initials.toString();
    }

    /** The first letter, past quotes and the like; whatever stands first where there is no letter. */
    private static int firstLetter(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (Character.isLetter(name.codePointAt(i))) {
                return name.codePointAt(i);
            }
        }
        return name.codePointAt(0);
    }
}
