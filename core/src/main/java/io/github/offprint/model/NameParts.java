package io.github.offprint.model;

import com.google.common.base.Joiner;
import org.jspecify.annotations.Nullable;

/** The parts of a name. A collective has none; any other name has at least a family name. */
record NameParts(
        @Nullable String given,
        @Nullable String particle,
        @Nullable String family,
        @Nullable String suffix,
        @Nullable String nickname) {
    static final NameParts NONE = new NameParts(null, null, null, null, null);
    private static final Joiner WORDS = Joiner.on(' ').skipNulls();

    /** The parts in the order that their script prints them, without the nickname. */
    String printed() {
        boolean familyFirst = family != null && given != null && Script.isNative(family) && Script.isNative(given);
        return familyFirst ? WORDS.join(particle, family, given, suffix) : WORDS.join(given, particle, family, suffix);
    }
}
