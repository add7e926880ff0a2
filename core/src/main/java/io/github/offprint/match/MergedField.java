package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One field of several papers, merged.
 *
 * @param join how it was merged
 * @param value the value that was taken
 * @param origins the positions of the papers that have it, or gave a part of it
 * @param conflicts where the papers contradict each other
 */
record MergedField<V>(FieldJoin<V> join, V value, ImmutableIntArray origins, ImmutableList<Conflict> conflicts) {
    /** Merges a field; empty when no paper says anything in it. */
    static <V> Optional<MergedField<V>> of(FieldJoin<V> join, ImmutableList<Paper> members, Preference preference) {
        ImmutableList<Held<V>> held = IntStream.range(0, members.size())
                .boxed()
                .flatMap(member -> join.find(members.get(member)).map(value -> new Held<>(member, value)).stream())
                .collect(toImmutableList());
        return held.isEmpty() ? Optional.empty() : Optional.of(merge(join, held, preference));
    }

    private static <V> MergedField<V> merge(FieldJoin<V> join, ImmutableList<Held<V>> held, Preference preference) {
        V value = switch (preference) {
            case BEST -> join.join(held.stream().map(Held::value).collect(toImmutableList()));
            case FIRST -> held.get(0).value();
            case LAST -> held.get(held.size() - 1).value();
        };
        ImmutableIntArray.Builder origins = ImmutableIntArray.builder();
        for (Held<V> each : held) {
            if (preference == Preference.BEST
                    ? join.isIn(each.value(), value)
                    : each.value().equals(value)) {
                origins.add(each.member());
            }
        }
        return new MergedField<>(join, value, origins.build(), join.conflicts(held, value));
    }

    PaperField field() {
        return join.field();
    }

    void putInto(Paper.Builder paper) {
        join.put(paper, value);
    }
}
