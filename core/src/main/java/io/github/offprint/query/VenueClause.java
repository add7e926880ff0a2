package io.github.offprint.query;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A venue under any of its names. */
public final class VenueClause extends Query {
    private final Content content;
    private final VenueMatcher matcher;

    private record Content(VenueField field, String name) {}

    VenueClause(VenueField field, String name) {
        this.content = new Content(field, name);
        this.matcher = new VenueMatcher(name);
    }

    /** The field. */
    public VenueField field() {
        return content.field;
    }

    /** The name as written. */
    public String name() {
        return content.name;
    }

    /** All names that the library knows the venue by, the usual short one first; the name as written if it knows none. */
    public ImmutableSet<String> names() {
        return matcher.names();
    }

    /** Whether a venue of this name, as printed, is the one. */
    public boolean matches(String printed) {
        return matcher.matches(printed);
    }

    @Override
    public boolean test(Paper paper) {
        Optional<Venue> venue = paper.venue();
        return venue.isPresent() && isNamed(venue.get());
    }

    private boolean isNamed(Venue venue) {
        Optional<String> acronym = venue.acronym();
        return matches(venue.name()) || (acronym.isPresent() && matches(acronym.get()));
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.venue(this);
    }

    @Override
    Nesting nesting() {
        return Nesting.LEAF;
    }

    @Override
    int cost() {
        return 15;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VenueClause that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "(" + content.field + " is " + Prose.quote(content.name) + ")";
    }
}
