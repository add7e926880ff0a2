package io.github.offprint.benchmarks.contest;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;

/** A piece of work that several contestants do. */
public interface Contest {
    /** A short name, by which it is chosen. */
    String name();

    /** The work in a line. */
    String title();

    /** How large it is. */
    Scale scale();

    /** Who takes part: limits first, then peers, then ours; the first of ours is the one that ratios speak of. */
    ImmutableList<Contestant> contestants();

    /**
     * The contestant of a name.
     *
     * @throws IllegalArgumentException when there is none, naming all
     */
    default Contestant contestant(String name) {
        return contestants().stream()
                .filter(contestant -> contestant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contestant " + name + "; there are "
                        + contestants().stream().map(Contestant::name).collect(joining(", "))));
    }

    /** Writes the file that is read, always the same for a number of papers. */
    default void write(int papers, Path file) throws IOException {}
}
