package io.github.offprint.match;

import io.github.offprint.model.Paper;

/** What counts of a paper when it is compared: made once for each paper, folded and taken apart. */
final class Profile {
    private final Paper paper;

    private Profile(Paper paper) {
        this.paper = paper;
    }

    static Profile of(Paper paper) {
        return new Profile(paper);
    }

    Paper paper() {
        return paper;
    }
}
