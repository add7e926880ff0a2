package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

/**
 * A link of a paper. The address is kept as found and never opened.
 *
 * @param kind what it leads to
 * @param url the address, not blank
 */
public record Link(LinkKind kind, String url) {
    /** Refuses a blank address. */
    public Link {
        requireNonNull(kind, "kind");
        if (url.isBlank()) {
            throw new IllegalArgumentException("a link needs an address");
        }
    }
}
