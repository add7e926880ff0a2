package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.MoreObjects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Counts of a paper that change over time, as of the listing. Immutable and thread-safe; equality is content. */
public final class Metrics {
    /** No counts. */
    public static final Metrics NONE = new Metrics(new Content(null, null, null, null));

    private final Content content;

    private Metrics(Content content) {
        this.content = content;
    }

    private record Content(
            @Nullable Long upvotes,
            @Nullable Long comments,
            @Nullable Long citations,
            @Nullable Long stars) {}

    private static @Nullable Long count(@Nullable Long count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("nothing can be counted " + count + " times");
        }
        return count;
    }

    private static OptionalLong optional(@Nullable Long count) {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** A copy with upvotes; null for unknown. */
    public Metrics withUpvotes(@Nullable Long upvotes) {
        return new Metrics(new Content(count(upvotes), content.comments, content.citations, content.stars));
    }

    /** A copy with comments; null for unknown. */
    public Metrics withComments(@Nullable Long comments) {
        return new Metrics(new Content(content.upvotes, count(comments), content.citations, content.stars));
    }

    /** A copy with citations; null for unknown. */
    public Metrics withCitations(@Nullable Long citations) {
        return new Metrics(new Content(content.upvotes, content.comments, count(citations), content.stars));
    }

    /** A copy with the stars of the code repository; null for unknown. */
    public Metrics withStars(@Nullable Long stars) {
        return new Metrics(new Content(content.upvotes, content.comments, content.citations, count(stars)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Metrics fromJson(MetricsJson json) {
        return json.toMetrics();
    }

    @JsonValue
    MetricsJson toJson() {
        return MetricsJson.of(this);
    }

    /** Upvotes on the listing's site. */
    public OptionalLong upvotes() {
        return optional(content.upvotes);
    }

    /** Comments on the listing's site. */
    public OptionalLong comments() {
        return optional(content.comments);
    }

    /** Citations. */
    public OptionalLong citations() {
        return optional(content.citations);
    }

    /** Stars of the code repository. */
    public OptionalLong stars() {
        return optional(content.stars);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Metrics that && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Gives what is known; a long text is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return Text.brief(MoreObjects.toStringHelper(this)
                .omitNullValues()
                .add("upvotes", content.upvotes)
                .add("comments", content.comments)
                .add("citations", content.citations)
                .add("stars", content.stars)
                .toString());
    }
}
