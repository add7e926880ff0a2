package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A presentation in the paper JSON. Times are text, as RFC 3339 writes them: a mapper needs no module for them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record PresentationJson(
        @JsonProperty("kind") @Nullable PresentationKind kind,
        @JsonProperty("session") @Nullable String session,
        @JsonProperty("room") @Nullable String room,
        @JsonProperty("poster") @Nullable String poster,
        @JsonProperty("time") @Nullable String time,
        @JsonProperty("start") @Nullable String start,
        @JsonProperty("end") @Nullable String end) {

    static PresentationJson of(Presentation presentation) {
        return new PresentationJson(
                presentation.kind(),
                presentation.session().orElse(null),
                presentation.room().orElse(null),
                presentation.poster().orElse(null),
                presentation.time().orElse(null),
                written(presentation.start()),
                written(presentation.end()));
    }

    private static @Nullable String written(Optional<OffsetDateTime> time) {
        return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(null);
    }

    Presentation toPresentation() {
        if (kind == null) {
            throw new IllegalArgumentException("a presentation needs a kind, such as poster");
        }
        return Presentation.builder(kind)
                .session(session)
                .room(room)
                .poster(poster)
                .time(time)
                .start(read(start))
                .end(read(end))
                .build();
    }

    private static @Nullable OffsetDateTime read(@Nullable String time) {
        return time == null ? null : OffsetDateTime.parse(time, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
