package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An author of a paper as the listing prints them. Immutable; equality is content. */
public final class Author {
    private final Content content;

    private Author(Content content) {
        this.content = content;
    }

    private record Content(
            PersonName name,
            ImmutableList<String> affiliations,
            @Nullable String orcid) {}

    /** An author known by the printed name alone. */
    public static Author of(String printedName) {
        return of(PersonName.of(printedName));
    }

    /** An author known by name alone. */
    public static Author of(PersonName name) {
        return new Author(new Content(requireNonNull(name, "name"), ImmutableList.of(), null));
    }

    /** A copy with these affiliations; blank ones are left out. */
    public Author withAffiliations(Iterable<String> affiliations) {
        ImmutableList.Builder<String> kept = ImmutableList.builder();
        affiliations.forEach(text -> {
            if (!text.isBlank()) {
                kept.add(text);
            }
        });
        return new Author(new Content(content.name, kept.build(), content.orcid));
    }

    /** A copy with an ORCID iD, canonical as {@code 0000-0002-1825-0097}; null or blank for none. */
    public Author withOrcid(@Nullable String orcid) {
        return new Author(
                new Content(content.name, content.affiliations, orcid == null || orcid.isBlank() ? null : orcid));
    }

    /** The name, as printed and in parts. */
    public PersonName name() {
        return content.name;
    }

    /** The affiliations as printed. */
    public ImmutableList<String> affiliations() {
        return content.affiliations;
    }

    /** The ORCID iD in its canonical form. */
    public Optional<String> orcid() {
        return Optional.ofNullable(content.orcid);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Author that && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Gives the printed name. */
    @Override
    public String toString() {
        return content.name.printed();
    }
}
