package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An author of a paper as the listing prints them. Immutable and thread-safe; equality is content. */
public final class Author {
    private final PersonName name;
    private final ImmutableList<String> affiliations;
    private final @Nullable String orcid;

    private Author(PersonName name, ImmutableList<String> affiliations, @Nullable String orcid) {
        this.name = name;
        this.affiliations = affiliations;
        this.orcid = orcid;
    }

    /**
     * An author known by the printed name alone.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public static Author of(String printedName) {
        return of(PersonName.of(printedName));
    }

    /** An author known by name alone. */
    public static Author of(PersonName name) {
        return new Author(requireNonNull(name, "name"), ImmutableList.of(), null);
    }

    /** A copy with these affiliations; blank ones are left out. */
    public Author withAffiliations(Iterable<String> affiliations) {
        return new Author(name, Text.visible(affiliations, "affiliations"), orcid);
    }

    /**
     * A copy with an ORCID iD in any spelling that {@link Orcid#find} reads; null or blank for none.
     *
     * @throws IllegalArgumentException when it is none or its check character is wrong
     */
    public Author withOrcid(@Nullable String orcid) {
        String present = Text.orAbsent(orcid);
        return new Author(name, affiliations, present == null ? null : canonical(present));
    }

    private static String canonical(String orcid) {
        return Orcid.find(orcid)
                .orElseThrow(() -> new IllegalArgumentException("no ORCID iD: \"" + Text.brief(orcid)
                        + "\"; write 0000-0002-1825-0097 with its check character"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Author fromJson(AuthorJson json) {
        return json.toAuthor();
    }

    @JsonValue
    AuthorJson toJson() {
        return AuthorJson.of(this);
    }

    /** The name, as printed and in parts. */
    public PersonName name() {
        return name;
    }

    /** The affiliations as printed. */
    public ImmutableList<String> affiliations() {
        return affiliations;
    }

    /** The ORCID iD in its canonical form. */
    public Optional<String> orcid() {
        return Optional.ofNullable(orcid);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Author that && isEqualTo(that);
    }

    private boolean isEqualTo(Author that) {
        return name.equals(that.name) && affiliations.equals(that.affiliations) && Objects.equals(orcid, that.orcid);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + affiliations.hashCode()) + Objects.hashCode(orcid);
    }

    /** Gives the printed name; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return name.toString();
    }
}
