package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Counts in the paper JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record MetricsJson(
        @JsonProperty("upvotes") @Nullable Long upvotes,
        @JsonProperty("comments") @Nullable Long comments,
        @JsonProperty("citations") @Nullable Long citations,
        @JsonProperty("stars") @Nullable Long stars) {

    static MetricsJson of(Metrics metrics) {
        return new MetricsJson(
                Absent.orNull(metrics.upvotes()),
                Absent.orNull(metrics.comments()),
                Absent.orNull(metrics.citations()),
                Absent.orNull(metrics.stars()));
    }

    Metrics toMetrics() {
        return Metrics.NONE
                .withUpvotes(upvotes)
                .withComments(comments)
                .withCitations(citations)
                .withStars(stars);
    }
}
