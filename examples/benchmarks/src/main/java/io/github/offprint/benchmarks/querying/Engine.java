package io.github.offprint.benchmarks.querying;

import io.github.offprint.model.Paper;
import java.util.List;
import java.util.Map;

/** A way to put questions to papers in memory. */
interface Engine {
    /** How many papers first lists have. */
    int TOP = 10;

    /** How many papers answer. */
    int count(Question question) throws Exception;

    /** The papers that answer. */
    List<Paper> list(Question question) throws Exception;

    /** The ten of them with the most upvotes. */
    List<Paper> top(Question question) throws Exception;

    /** How many of them each venue has, by its name. */
    Map<String, Integer> venues(Question question) throws Exception;

    /** How many of all papers each year has. */
    Map<Integer, Integer> years() throws Exception;
}
