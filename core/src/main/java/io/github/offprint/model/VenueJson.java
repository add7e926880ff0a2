package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A venue in the paper JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record VenueJson(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("acronym") @Nullable String acronym,
        @JsonProperty("year") @Nullable Integer year) {

    static VenueJson of(Venue venue) {
        return new VenueJson(venue.name(), venue.acronym().orElse(null), Absent.orNull(venue.year()));
    }

    Venue toVenue() {
        return Venue.of(Absent.orBlank(name)).withAcronym(acronym).withYear(year);
    }
}
