package io.github.offprint.parsers.lines;

/** The role of a page that is nothing but names. */
enum Names implements Role {
    NAMES;

    @Override
    public int cost(LineShape line, LineShape before) {
        return 0;
    }
}
