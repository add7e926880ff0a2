package io.github.offprint;

import static com.google.common.collect.Sets.toImmutableEnumSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Loss;
import io.github.offprint.model.PaperField;
import java.util.Optional;

/**
 * What was written, and what the format could not express. Immutable.
 *
 * @param papers how many papers were written
 * @param losses what could not be expressed, in the order of the papers; the first {@value #KEPT} of it
 * @param lossCount how much could not be expressed, kept or not
 */
public record WriteReport(long papers, ImmutableList<Loss> losses, long lossCount) {
    /** The most losses a report keeps; the rest is counted. */
    public static final int KEPT = 1_000;

    /** Refuses null. */
    public WriteReport {
        requireNonNull(losses, "losses");
    }

    /** Whether reading the output gives back all that was written. */
    public boolean isComplete() {
        return lossCount == 0;
    }

    /** The fields of which anything could not be expressed in any of the papers, as far as {@link #losses} tells. */
    public ImmutableSet<PaperField> lostFields() {
        return losses.stream()
                .map(loss -> PaperField.find(loss.field()))
                .flatMap(Optional::stream)
                .collect(toImmutableEnumSet());
    }

    /** Gives the counts. */
    @Override
    public String toString() {
        return papers
                + (papers == 1 ? " paper written, " : " papers written, ")
                + lossCount
                + (lossCount == 1 ? " field lost" : " fields lost");
    }
}
