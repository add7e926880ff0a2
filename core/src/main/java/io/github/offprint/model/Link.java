package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A link of a paper. The address is kept as found and never opened.
 *
 * @param kind what it leads to
 * @param url the address, never blank
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Link(
        @JsonProperty("kind") LinkKind kind,
        @JsonProperty("url") String url) {
    /**
     * Refuses what is missing.
     *
     * @throws IllegalArgumentException when the address is blank
     */
    public Link {
        requireNonNull(kind, "a link needs a kind");
        Text.require(requireNonNull(url, "a link needs an address"), "a link needs an address");
    }

    /** Gives kind and address; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return Text.brief(kind + " " + url);
    }
}
