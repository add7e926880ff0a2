package io.github.offprint;

/** What becomes of two versions of one work, such as a preprint and what was published. */
public enum Versions {
    /** They are two papers; {@link Matching#related()} says that they belong together. */
    APART,
    /** They are made one paper, unless a person decided against it or members of their clusters are distinct. */
    TOGETHER
}
