package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where a paper appeared: a conference, journal or workshop. Immutable and thread-safe; equality is content. */
public final class Venue {
    private static final int LAST_YEAR = 9999;

    private final String name;
    private final @Nullable String acronym;
    /** Zero where it is not known; the type gives no such year out. */
    private final int year;

    private Venue(String name, @Nullable String acronym, int year) {
        this.name = name;
        this.acronym = acronym;
        this.year = year;
    }

    /**
     * A venue by its name as printed.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public static Venue of(String name) {
        return new Venue(Text.require(name, "a venue needs a name that is not blank"), null, 0);
    }

    /**
     * A venue by its name as printed, in a year.
     *
     * @throws IllegalArgumentException when the name is blank or the year lies outside 1 to 9999
     */
    public static Venue of(String name, int year) {
        return of(name).withYear(year);
    }

    /** A copy with an acronym; null or blank for none. */
    public Venue withAcronym(@Nullable String acronym) {
        return new Venue(name, Text.orAbsent(acronym), year);
    }

    /**
     * A copy with the year of the event; null for none.
     *
     * @throws IllegalArgumentException when it lies outside 1 to 9999
     */
    public Venue withYear(@Nullable Integer year) {
        if (year != null && (year < 1 || year > LAST_YEAR)) {
            throw new IllegalArgumentException("a year lies between 1 and 9999, not at " + year);
        }
        return new Venue(name, acronym, year == null ? 0 : year);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Venue fromJson(VenueJson json) {
        return json.toVenue();
    }

    @JsonValue
    VenueJson toJson() {
        return VenueJson.of(this);
    }

    /** The name as printed. Never blank. */
    public String name() {
        return name;
    }

    /** The acronym, such as {@code ICLR}. */
    public Optional<String> acronym() {
        return Optional.ofNullable(acronym);
    }

    /** The year of the event. */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Venue that && isEqualTo(that);
    }

    private boolean isEqualTo(Venue that) {
        return name.equals(that.name) && Objects.equals(acronym, that.acronym) && year == that.year;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + Objects.hashCode(acronym)) + year;
    }

    /** Gives the name, with the year where it is known; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return year == 0 ? Text.brief(name) : Text.brief(name) + " " + year;
    }
}
