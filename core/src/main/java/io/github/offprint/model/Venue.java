package io.github.offprint.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where a paper appeared. Immutable; equality is content. */
public final class Venue {
    private final Content content;

    private Venue(Content content) {
        this.content = content;
    }

    private record Content(
            String name, @Nullable String acronym, @Nullable Integer year) {}

    /**
     * A venue by its name as printed.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public static Venue of(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a venue needs a name that is not blank");
        }
        return new Venue(new Content(name, null, null));
    }

    /** A venue by its name as printed, in a year. */
    public static Venue of(String name, int year) {
        return of(name).withYear(year);
    }

    /** A copy with an acronym; null or blank for none. */
    public Venue withAcronym(@Nullable String acronym) {
        return new Venue(
                new Content(content.name, acronym == null || acronym.isBlank() ? null : acronym, content.year));
    }

    /** A copy with the year of the event; null for none. */
    public Venue withYear(@Nullable Integer year) {
        return new Venue(new Content(content.name, content.acronym, year));
    }

    /** The name as printed. Never blank. */
    public String name() {
        return content.name;
    }

    /** The acronym, such as {@code ICLR}. */
    public Optional<String> acronym() {
        return Optional.ofNullable(content.acronym);
    }

    /** The year of the event. */
    public OptionalInt year() {
        return content.year == null ? OptionalInt.empty() : OptionalInt.of(content.year);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Venue that && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Gives the name, with the year where it is known. */
    @Override
    public String toString() {
        return content.year == null ? content.name : content.name + " " + content.year;
    }
}
