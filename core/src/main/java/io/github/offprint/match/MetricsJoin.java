package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the highest of each count: counts grow, and one from another day is no contradiction. */
final class MetricsJoin extends FieldJoin<Metrics> {
    MetricsJoin() {
        super(PaperField.METRICS);
    }

    @Override
    Optional<Metrics> find(Paper paper) {
        return Optional.of(paper.metrics()).filter(counts -> !counts.equals(Metrics.NONE));
    }

    @Override
    void put(Paper.Builder paper, Metrics value) {
        paper.metrics(value);
    }

    @Override
    Metrics join(ImmutableList<Metrics> values) {
        return Metrics.NONE
                .withUpvotes(highest(values, Metrics::upvotes))
                .withComments(highest(values, Metrics::comments))
                .withCitations(highest(values, Metrics::citations))
                .withStars(highest(values, Metrics::stars));
    }

    private static @Nullable Long highest(ImmutableList<Metrics> values, Function<Metrics, OptionalLong> count) {
        OptionalLong highest = values.stream()
                .flatMapToLong(each -> count.apply(each).stream())
                .max();
        return highest.isPresent() ? highest.getAsLong() : null;
    }

    @Override
    boolean isIn(Metrics value, Metrics joined) {
        return Stream.<Function<Metrics, OptionalLong>>of(
                        Metrics::upvotes, Metrics::comments, Metrics::citations, Metrics::stars)
                .anyMatch(count ->
                        count.apply(value).isPresent() && count.apply(value).equals(count.apply(joined)));
    }
}
