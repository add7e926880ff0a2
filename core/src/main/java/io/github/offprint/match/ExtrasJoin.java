package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes all extras; of several values for one key the last in the order of the characters, for there is no better reason. */
final class ExtrasJoin extends FieldJoin<ImmutableMap<String, String>> {
    ExtrasJoin() {
        super(PaperField.EXTRAS);
    }

    @Override
    Optional<ImmutableMap<String, String>> find(Paper paper) {
        return Optional.of(paper.extras()).filter(extras -> !extras.isEmpty());
    }

    @Override
    void put(Paper.Builder paper, ImmutableMap<String, String> value) {
        paper.extras(value);
    }

    @Override
    ImmutableMap<String, String> join(ImmutableList<ImmutableMap<String, String>> values) {
        Map<String, String> all = new TreeMap<>();
        values.forEach(
                extras -> extras.forEach((key, value) -> all.merge(key, value, Ordering.<String>natural()::max)));
        return ImmutableMap.copyOf(all);
    }

    @Override
    boolean isIn(ImmutableMap<String, String> value, ImmutableMap<String, String> joined) {
        return value.entrySet().stream().anyMatch(joined.entrySet()::contains);
    }

    @Override
    ImmutableList<Conflict> conflicts(
            ImmutableList<Held<ImmutableMap<String, String>>> held, ImmutableMap<String, String> taken) {
        ListMultimap<String, Held<String>> byKey =
                MultimapBuilder.treeKeys().arrayListValues().build();
        held.forEach(each -> each.value().forEach((key, value) -> byKey.put(key, new Held<>(each.member(), value))));
        return Multimaps.asMap(byKey).entrySet().stream()
                .filter(said ->
                        said.getValue().stream().map(Held::value).distinct().count() > 1)
                .map(said -> Held.conflict(
                        field(), said.getKey(), said.getValue(), value -> value.equals(taken.get(said.getKey()))))
                .collect(toImmutableList());
    }
}
