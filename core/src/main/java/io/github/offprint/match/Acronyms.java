package io.github.offprint.match;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** The words of a printed title that are written with several capitals: an edit makes another one of them, as BART of BERT. */
final class Acronyms {
    private Acronyms() {}

    /** In small letters; none of a title that is all in capitals. */
    static ImmutableSet<String> of(String printed) {
        ImmutableSet.Builder<String> acronyms = ImmutableSet.builder();
        int start = 0;
        int capitals = 0;
        boolean small = false;
        for (int i = 0; i <= printed.length(); i++) {
            char c = i == printed.length() ? ' ' : printed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                capitals += Character.isUpperCase(c) ? 1 : 0;
                small |= Character.isLowerCase(c);
                continue;
            }
            if (capitals > 1) {
                acronyms.add(Ascii.toLowerCase(printed.substring(start, i)));
            }
            start = i + 1;
            capitals = 0;
        }
        return small ? acronyms.build() : ImmutableSet.of();
    }
}
