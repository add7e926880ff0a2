package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperCopy;
import io.github.offprint.model.Paper;

/**
 * Two lists of papers and which papers of the one are papers of the other.
 *
 * @param left the one
 * @param right the other
 * @param same the positions in both of each paper that is in both
 */
record Crossing(ImmutableList<Paper> left, ImmutableList<Paper> right, ImmutableSet<Place> same) {
    /** A position in each list. */
    record Place(int left, int right) {}

    /** The same with the right list as another source has it. */
    Crossing dirtied(PaperCopies copies) {
        return new Crossing(
                left, copies.of(right).stream().map(PaperCopy::paper).collect(toImmutableList()), same);
    }

    /** How well the groups of all papers tell which are the same. */
    Score score() {
        ImmutableList<Paper> all =
                ImmutableList.<Paper>builder().addAll(left).addAll(right).build();
        Clustering clustering = Clustering.of(all, MatchRule.standard(), Decisions.none());
        int joined = 0;
        int correct = 0;
        for (Group group : clustering.groups()) {
            for (Place place : across(group.members())) {
                joined++;
                correct += same.contains(place) ? 1 : 0;
            }
        }
        return new Score(joined, correct, same.size());
    }

    private ImmutableList<Place> across(ImmutableIntArray members) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        members.stream()
                .filter(one -> one < left.size())
                .forEach(one -> members.stream()
                        .filter(other -> other >= left.size())
                        .forEach(other -> places.add(new Place(one, other - left.size()))));
        return places.build();
    }

    /**
     * Counts of pairs.
     *
     * @param joined the pairs in one group
     * @param correct those of them that are the same
     * @param same all that are the same
     */
    record Score(int joined, int correct, int same) {
        double precision() {
            return joined == 0 ? 1 : (double) correct / joined;
        }

        double recall() {
            return (double) correct / same;
        }

        /** The harmonic mean of both. */
        double f1() {
            return correct == 0 ? 0 : 2.0 * correct / (joined + same);
        }
    }
}
