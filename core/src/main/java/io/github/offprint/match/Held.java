package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.PaperField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a member says in a field.
 *
 * @param member its position among the papers that are merged
 * @param value what it says
 */
record Held<V>(int member, V value) {
    /** All that was said, as a conflict: equal texts are one claim, and those that were kept come first. */
    static Conflict conflict(PaperField field, String part, List<Held<String>> said, Predicate<String> kept) {
        Map<String, ImmutableIntArray.Builder> members = new LinkedHashMap<>();
        for (Held<String> each : said) {
            members.computeIfAbsent(each.value, value -> ImmutableIntArray.builder())
                    .add(each.member);
        }
        ImmutableList.Builder<Claim> first = ImmutableList.builder();
        ImmutableList.Builder<Claim> then = ImmutableList.builder();
        members.forEach((value, positions) ->
                (kept.test(value) ? first : then).add(new Claim(value, positions.build(), kept.test(value))));
        return new Conflict(field, part, first.addAll(then.build()).build());
    }
}
