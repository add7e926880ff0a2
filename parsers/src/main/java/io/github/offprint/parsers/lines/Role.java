package io.github.offprint.parsers.lines;

/**
 * What a line can be in the listings of one family: a title, an author line, a date. A family's roles are the constants of
 * one enum.
 *
 * <p>Costs are whole numbers from 0 (just what such a line looks like) to {@link #NEVER}. They are weights of evidence, to be
 * compared with one another and with the costs in the family's {@link Grammar}: about 5 for a doubt, about 20 for what
 * happens once in a page.
 */
public interface Role {
    /** The cost of what cannot be. */
    int NEVER = 1 << 20;

    /**
     * How badly a line fits this role.
     *
     * @param line the line
     * @param before the line above it that is not blank; an {@linkplain LineShape#NONE empty shape} for the first line
     */
    int cost(LineShape line, LineShape before);
}
