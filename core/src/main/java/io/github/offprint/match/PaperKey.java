package io.github.offprint.match;

import io.github.offprint.model.Paper;

/**
 * Names a paper by what a comparison looks at, so that a decision about it holds when it is read again, from another place or with a
 * new number of citations. Papers that no comparison can tell apart have one key.
 *
 * @param value letters and digits
 */
public record PaperKey(String value) {
    /** The key of a paper. */
    public static PaperKey of(Paper paper) {
        return new PaperKey(paper.title());
    }
}
