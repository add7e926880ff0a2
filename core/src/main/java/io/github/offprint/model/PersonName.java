package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name as printed, and its parts. The printed form is kept to the letter; the parts are what the source says or, where it says
 * nothing, what can be read off the printed form. They keep the printed letter case.
 *
 * <p>How parts are read off a printed form, the first rule that fits counting:
 *
 * <ol>
 *   <li>Footnote marks, numbers at the end ({@code Manish Singh 0001} of DBLP) or alone between commas, and titles in front
 *       ({@code Dr.}) are in no part.
 *   <li>A name with a word for a group ({@code Collaboration}, {@code Team}, {@code Laboratory}, {@code of}) is a collective and
 *       has no parts.
 *   <li>Parentheses or quotes hold the nickname: {@code Jiachen (Tianhao) Wang}, {@code Yang Song (宋飏)}.
 *   <li>After a comma stand the given names, {@code Wang, Jiachen}, or a suffix, {@code King, Jr., Martin}, {@code Martin King,
 *       Jr.}
 *   <li>Initials with points at the end follow the family name, as Scopus prints them: {@code Phillips J.C.}
 *   <li>Two words in Chinese, Japanese or Korean script are family and given name.
 *   <li>Words in capitals beside words that are not are the family name: {@code Jean DUPONT MARTIN}, {@code DUPONT Jean}.
 *   <li>A particle begins the family name, {@code Ludwig van Beethoven}; written with a capital it belongs to it, {@code Luca
 *       Della Porta}. So does the word before {@code y} in {@code José Ortega y Gasset}.
 *   <li>Else the last word is the family name and the words before it are the given names; a single word is the family name.
 * </ol>
 *
 * <p>What a printed name leaves open is not guessed: of two family names without a hyphen the first counts as given ({@code Ana
 * García Ruiz}), a romanised name counts as printed given name first whatever its language ({@code Song Yang}), and a name in Han
 * or Hangul without a blank, with brackets that do not close, or with more commas than the rules know, is kept whole as the family
 * name. Sources that know better say so through {@link #builder()}.
 *
 * <p>Immutable and thread-safe; equality is content. Parts are read off when first asked for.
 */
public final class PersonName {
    private final String printed;

    // The parts, once they are known, are in one of the two: a cut of the printed form, or on their own. Threads
    // may race to read them off the printed form. All come to equal parts, and neither an int nor an immutable
    // record can be seen half written.
    private int cut;
    private @Nullable NameParts parts;

    private PersonName(String printed) {
        this.printed = Text.require(printed, "a name needs letters");
    }

    private PersonName(String printed, NameParts parts) {
        this(printed);
        keep(parts);
    }

    /**
     * A name by its printed form.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public static PersonName of(String printed) {
        return new PersonName(printed);
    }

    /**
     * A name whose parts the source gives; it is printed given name first.
     *
     * @param given the given names; null or blank for none
     * @param family the family name without particle
     * @throws IllegalArgumentException when both are blank
     */
    public static PersonName of(@Nullable String given, String family) {
        return builder().given(given).family(requireNonNull(family, "family")).build();
    }

    /**
     * The name of a group, which has no parts, where the source says that it is one.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public static PersonName collective(String printed) {
        return new PersonName(printed, NameParts.NONE);
    }

    /** A builder of a name whose parts the source gives. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PersonName fromJson(AuthorJson json) {
        return json.toName();
    }

    @JsonValue
    AuthorJson toJson() {
        return AuthorJson.of(this);
    }

    /** The name as the listing prints it. Never blank. */
    public String printed() {
        return printed;
    }

    /** The given names or initials. */
    public Optional<String> given() {
        return Optional.ofNullable(parts().given());
    }

    /** The family name without its particle; a mononym's only name; absent for a collective alone. */
    public Optional<String> family() {
        return Optional.ofNullable(parts().family());
    }

    /** The particle before the family name, such as {@code van der}. */
    public Optional<String> particle() {
        return Optional.ofNullable(parts().particle());
    }

    /** What follows the name, such as {@code Jr.} */
    public Optional<String> suffix() {
        return Optional.ofNullable(parts().suffix());
    }

    /** A second given name in parentheses or quotes, as in {@code Jiachen (Tianhao) Wang}; also the name in another script. */
    public Optional<String> nickname() {
        return Optional.ofNullable(parts().nickname());
    }

    /** Whether this is the name of a group and not of a person. */
    public boolean isCollective() {
        return parts().family() == null;
    }

    /** The particle and the family name, as they are printed together: {@code van der Meer}. */
    public Optional<String> fullFamily() {
        NameParts known = parts();
        return known.particle() == null ? family() : Optional.of(known.particle() + " " + known.family());
    }

    /**
     * The given names one by one: words, the halves of {@code Jean-Pierre} and the letters of {@code J.-P.} or {@code J.C.}
     * without points. A single capital stands for any name that it begins. Empty without given names.
     */
    public ImmutableList<String> givenNames() {
        String given = parts().given();
        return given == null ? ImmutableList.of() : GivenNames.of(given);
    }

    /** The first letters of the given names in upper case: {@code JP} for {@code Jean-Pierre}. Empty without given names. */
    public String initials() {
        return GivenNames.initials(givenNames());
    }

    NameParts parts() {
        NameParts apart = parts;
        if (apart != null) {
            return apart;
        }
        int known = cut;
        return known == NameCut.NONE ? keep(NameParser.parse(printed)) : NameCut.apply(known, printed);
    }

    private NameParts keep(NameParts known) {
        int found = NameCut.of(printed, known);
        if (found == NameCut.NONE) {
            parts = known;
        } else {
            cut = found;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof PersonName that && isEqualTo(that);
    }

    /** Equal printed forms read alike, so that parts which nobody asked for need not be read to compare them. */
    private boolean isEqualTo(PersonName that) {
        return printed.equals(that.printed) && (isCutLike(that) || parts().equals(that.parts()));
    }

    private boolean isCutLike(PersonName that) {
        return parts == null && that.parts == null && cut == that.cut;
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    /** Gives the printed form; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return Text.brief(printed);
    }

    /**
     * Collects the parts of a name that the source gives. Blank text counts as absent. A name without a printed form is printed
     * given name first, in Chinese, Japanese and Korean script family name first. Not thread-safe.
     */
    public static final class Builder {
        private @Nullable String printed;
        private @Nullable String given;
        private @Nullable String particle;
        private @Nullable String family;
        private @Nullable String suffix;
        private @Nullable String nickname;

        private Builder() {}

        /** Sets the name as printed. */
        public Builder printed(@Nullable String text) {
            printed = Text.orAbsent(text);
            return this;
        }

        /** Sets the given names or initials. */
        public Builder given(@Nullable String names) {
            given = Text.orAbsent(names);
            return this;
        }

        /** Sets the particle before the family name. */
        public Builder particle(@Nullable String words) {
            particle = Text.orAbsent(words);
            return this;
        }

        /** Sets the family name without its particle. */
        public Builder family(@Nullable String name) {
            family = Text.orAbsent(name);
            return this;
        }

        /** Sets what follows the name. */
        public Builder suffix(@Nullable String words) {
            suffix = Text.orAbsent(words);
            return this;
        }

        /** Sets the second given name. */
        public Builder nickname(@Nullable String name) {
            nickname = Text.orAbsent(name);
            return this;
        }

        /**
         * The name. Without a family name the given name is the only one and counts as the family name; with neither, the parts
         * are read off the printed form.
         *
         * @throws IllegalArgumentException when there is neither a name nor a printed form
         */
        public PersonName build() {
            if (given == null && family == null) {
                return PersonName.of(printed == null ? "" : printed);
            }
            NameParts parts = family == null
                    ? new NameParts(null, particle, given, suffix, nickname)
                    : new NameParts(given, particle, family, suffix, nickname);
            return new PersonName(printed == null ? parts.printed() : printed, parts);
        }
    }
}
