package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers by the values of a field. */
final class Grouping<V> {
    /** The keys of one field are of one type, and orders them as that type does. */
    @SuppressWarnings("unchecked")
    static final Comparator<Comparable<?>> NATURAL = (left, right) -> ((Comparable<Object>) left).compareTo(right);

    private final Field<V> field;
    private final Map<Comparable<?>, Group<V>> groups = new LinkedHashMap<>();
    private int missing;
    private int total;

    private Grouping(Field<V> field) {
        this.field = field;
    }

    /** The papers of one value, each position once. */
    static final class Group<V> {
        private final Facet.Value<V> value;
        private final List<Paper> papers = new ArrayList<>();
        private int size;
        private int lastPosition = -1;

        private Group(Facet.Value<V> value) {
            this.value = value;
        }

        private void add(Paper paper, int position) {
            if (position != lastPosition) {
                papers.add(paper);
                size++;
                lastPosition = position;
            }
        }

        private void addShare(int count) {
            size += count;
        }

        private int compareLargestFirst(Group<V> other) {
            int bySize = Integer.compare(other.size, size);
            return bySize != 0 ? bySize : NATURAL.compare(value.key(), other.value.key());
        }

        /** The value, as the first paper that has it shows it. */
        V label() {
            return value.label();
        }

        int size() {
            return size;
        }

        /** The papers, if they came one by one. */
        List<Paper> papers() {
            return papers;
        }
    }

    static <V> Grouping<V> of(Field<V> field, Iterable<Paper> papers) {
        Grouping<V> grouping = new Grouping<>(field);
        papers.forEach(grouping::add);
        return grouping;
    }

    static <V> Grouping<V> ofShares(Field<V> field, Iterable<Facet.Share<V>> shares) {
        Grouping<V> grouping = new Grouping<>(field);
        shares.forEach(grouping::add);
        return grouping;
    }

    private void add(Facet.Share<V> share) {
        Optional<Facet.Value<V>> value = share.value();
        if (value.isPresent()) {
            groups.computeIfAbsent(value.get().key(), unseen -> new Group<>(value.get()))
                    .addShare(share.count());
        } else {
            missing += share.count();
        }
        total += share.count();
    }

    private void add(Paper paper) {
        if (field.isPresent(paper)) {
            field.forEach(paper, value -> groupFor(value).add(paper, total));
        } else {
            missing++;
        }
        total++;
    }

    private Group<V> groupFor(V value) {
        Comparable<?> key = field.groupOf(value);
        return groups.computeIfAbsent(key, unseen -> new Group<>(new Facet.Value<>(key, field.labelOf(value))));
    }

    /** The groups, the largest first, those of one size in the order of their values. */
    ImmutableList<Group<V>> groups() {
        return ImmutableList.sortedCopyOf(Group::compareLargestFirst, groups.values());
    }

    int missing() {
        return missing;
    }

    int total() {
        return total;
    }
}
