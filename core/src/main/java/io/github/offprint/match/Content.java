package io.github.offprint.match;

import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import org.jspecify.annotations.Nullable;

/** What comparisons see of one paper, or of several that are alike to all of them. Immutable. */
final class Content {
    private final Profile profile;
    private final ImmutableIntArray positions;

    /** Made when it is asked for, as most papers need none. Threads may race to make it, and come to equal ones. */
    private @Nullable PaperKey key;

    private Content(Profile profile, ImmutableIntArray positions, @Nullable PaperKey key) {
        this.profile = profile;
        this.positions = positions;
        this.key = key;
    }

    static Content of(Paper paper, int position) {
        return new Content(Profile.of(paper), ImmutableIntArray.of(position), null);
    }

    /** The same content, which later papers have too. */
    Content and(ImmutableIntArray later) {
        return new Content(
                profile,
                ImmutableIntArray.builder().addAll(positions).addAll(later).build(),
                key);
    }

    PaperKey key() {
        PaperKey known = key;
        if (known == null) {
            known = PaperKey.of(profile.paper());
            key = known;
        }
        return known;
    }

    /** What is compared. */
    Profile profile() {
        return profile;
    }

    /** The papers that have it, in ascending order. */
    ImmutableIntArray positions() {
        return positions;
    }

    /** The first of the papers that have it. */
    int first() {
        return positions.get(0);
    }

    boolean hasTwins() {
        return positions.length() > 1;
    }
}
