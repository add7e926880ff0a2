package io.example.host;

import io.github.offprint.model.Paper;

/** Where a paper stands in this host's library. */
public final class Shelf {
    private Shelf() {}

    /** Prints the shelf of one paper. */
    public static void main(String[] arguments) {
        System.out.println(of(Paper.titled("Reading without an index").build()));
    }

    static String of(Paper paper) {
        return paper.title().substring(0, 1);
    }
}
