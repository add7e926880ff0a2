package io.github.offprint.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name as printed, and its parts. The printed form is kept to the letter; the parts are what the source says or, where it
 * says nothing, what can be read off the printed form.
 */
public final class PersonName {
    private final Content content;

    private PersonName(Content content) {
        this.content = content;
    }

    private record Content(
            String printed,
            @Nullable String given,
            @Nullable String family,
            @Nullable String particle,
            @Nullable String suffix,
            @Nullable String nickname) {}

    /**
     * A name by its printed form.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public static PersonName of(String printed) {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a name needs letters");
        }
        int comma = printed.indexOf(',');
        int space = printed.lastIndexOf(' ');
        if (comma > 0) {
            return new PersonName(new Content(
                    printed, printed.substring(comma + 1).strip(), printed.substring(0, comma), null, null, null));
        }
        return new PersonName(new Content(
                printed,
                space < 0 ? null : printed.substring(0, space),
                space < 0 ? printed : printed.substring(space + 1),
                null,
                null,
                null));
    }

    /** A name whose parts the source gives; it is printed given name first. Null or blank for no given name. */
    public static PersonName of(@Nullable String given, String family) {
        return given == null || given.isBlank()
                ? new PersonName(new Content(family, null, family, null, null, null))
                : new PersonName(new Content(given + " " + family, given, family, null, null, null));
    }

    /** The name as the listing prints it. Never blank. */
    public String printed() {
        return content.printed;
    }

    /** The given names or initials. */
    public Optional<String> given() {
        return Optional.ofNullable(content.given);
    }

    /** The family name without its particle; a mononym's only name; absent for a collective. */
    public Optional<String> family() {
        return Optional.ofNullable(content.family);
    }

    /** The particle before the family name, such as {@code van der}. */
    public Optional<String> particle() {
        return Optional.ofNullable(content.particle);
    }

    /** What follows the name, such as {@code Jr.} */
    public Optional<String> suffix() {
        return Optional.ofNullable(content.suffix);
    }

    /** A second given name in parentheses or quotes, as in {@code Jiachen (Tianhao) Wang}. */
    public Optional<String> nickname() {
        return Optional.ofNullable(content.nickname);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof PersonName that && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return content.printed.hashCode();
    }

    /** Gives the printed form. */
    @Override
    public String toString() {
        return content.printed;
    }
}
