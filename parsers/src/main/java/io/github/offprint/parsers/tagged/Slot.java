package io.github.offprint.parsers.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one record that mean the same, of which a paper takes one: the one of the lowest rank, and of those the first.
 * Not thread-safe.
 */
public final class Slot {
    private record Offer(int rank, Field field) {}

    private final List<Offer> offers = new ArrayList<>();

    /** An empty slot. */
    public Slot() {}

    /** Adds a field, unless it says nothing. */
    public void offer(int rank, Field field) {
        if (!field.isBlank()) {
            offers.add(new Offer(rank, field));
        }
    }

    /** The field to take. */
    Optional<Field> best() {
        return offers.stream().min(Comparator.comparingInt(Offer::rank)).map(Offer::field);
    }

    /** All but the field to take, in their order. */
    List<Field> others() {
        Optional<Field> best = best();
        return offers.stream()
                .map(Offer::field)
                .filter(field -> best.isPresent() && !field.equals(best.get()))
                .toList();
    }
}
