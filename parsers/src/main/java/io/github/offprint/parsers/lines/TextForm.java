package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Paper;

/** How a family of copied text prints a paper. Stateless. */
public interface TextForm {
    /** What a {@link #neighbour} is made of: a title and an abstract that nothing could mistake. */
    Paper PLAIN = Paper.titled("A Field Guide to Plain Neighbours")
            .abstractText(
                    "We describe papers that nobody could mistake for anything else. Each of them has a title and an abstract"
                            + " of several sentences. Experiments show that such papers are read as they are.")
            .build();

    /** The paper with what the family prints of papers, each text as {@link PlainText} has it. */
    Paper printable(Paper paper);

    /** A printable paper, and then what is left of it when one thing after another is given up. */
    ImmutableSet<Paper> attempts(Paper printable);

    /** The lines above a paper, which hold until others come; may be empty. */
    String heading(Paper printable);

    /** The lines of a paper. */
    String record(Paper printable);

    /** A paper below the same heading that nothing could mistake. */
    Paper neighbour(Paper printable);
}
