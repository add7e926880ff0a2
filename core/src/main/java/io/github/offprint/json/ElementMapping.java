package io.github.offprint.json;

import io.github.offprint.model.Paper;
import java.io.IOException;
import java.util.Optional;

/** What the elements of a listing in JSON are made into: the part of reading that belongs to one format. Used by one thread. */
@FunctionalInterface
public interface ElementMapping {
    /**
     * The paper of one element, its problems reported; empty where it makes none, which has been reported or ignored then. The
     * brackets of the element are sound; whether it is JSON to the last letter is for the mapping to find out and to report.
     *
     * @param element an object, or an array that stands where an object belongs
     * @throws IOException when reading the text fails, which malformed text must not make it do
     */
    Optional<Paper> paper(JsonText element) throws IOException;

    /**
     * What stands before the papers of an object around them, with the bracket that opens their array: a place where a listing
     * may say something about itself.
     *
     * @throws IOException when reading the text fails, which malformed text must not make it do
     */
    default void head(JsonText text) throws IOException {
        // Most formats say nothing there.
    }
}
