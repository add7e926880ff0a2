package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.MoreObjects;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One presentation of a paper at an event. Immutable and thread-safe; equality is content. */
public final class Presentation {
    private final Content content;

    private Presentation(Content content) {
        this.content = content;
    }

    private record Content(
            PresentationKind kind,
            @Nullable String session,
            @Nullable String room,
            @Nullable String poster,
            @Nullable String time,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end) {}

    /** A presentation of which only the kind is known. */
    public static Presentation of(PresentationKind kind) {
        return new Builder(kind).build();
    }

    /** A builder of a presentation of a kind. */
    public static Builder builder(PresentationKind kind) {
        return new Builder(kind);
    }

    /** A builder that starts from this presentation. */
    public Builder toBuilder() {
        Builder builder = new Builder(content.kind);
        builder.session = content.session;
        builder.room = content.room;
        builder.poster = content.poster;
        builder.time = content.time;
        builder.start = content.start;
        builder.end = content.end;
        return builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Presentation fromJson(PresentationJson json) {
        return json.toPresentation();
    }

    @JsonValue
    PresentationJson toJson() {
        return PresentationJson.of(this);
    }

    /** Poster, oral, spotlight or another word of the listing. */
    public PresentationKind kind() {
        return content.kind;
    }

    /** The session as printed. */
    public Optional<String> session() {
        return Optional.ofNullable(content.session);
    }

    /** The room or hall as printed. */
    public Optional<String> room() {
        return Optional.ofNullable(content.room);
    }

    /** The poster number as printed, without a leading {@code #}. */
    public Optional<String> poster() {
        return Optional.ofNullable(content.poster);
    }

    /** The time as printed, for listings that leave out the year or the zone. */
    public Optional<String> time() {
        return Optional.ofNullable(content.time);
    }

    /** When it starts, where date and zone are known. */
    public Optional<OffsetDateTime> start() {
        return Optional.ofNullable(content.start);
    }

    /** When it ends, where date and zone are known. */
    public Optional<OffsetDateTime> end() {
        return Optional.ofNullable(content.end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Presentation that && content.equals(that.content));
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
                .add("kind", content.kind)
                .add("session", content.session)
                .add("room", content.room)
                .add("poster", content.poster)
                .add("time", content.time)
                .add("start", content.start)
                .add("end", content.end)
                .toString());
    }

    /** Collects the parts of a presentation. Blank text counts as absent. Not thread-safe. */
    public static final class Builder {
        private final PresentationKind kind;
        private @Nullable String session;
        private @Nullable String room;
        private @Nullable String poster;
        private @Nullable String time;
        private @Nullable OffsetDateTime start;
        private @Nullable OffsetDateTime end;

        private Builder(PresentationKind kind) {
            this.kind = requireNonNull(kind, "kind");
        }

        /** Sets the session. */
        public Builder session(@Nullable String name) {
            session = Text.orAbsent(name);
            return this;
        }

        /** Sets the room. */
        public Builder room(@Nullable String name) {
            room = Text.orAbsent(name);
            return this;
        }

        /** Sets the poster number. */
        public Builder poster(@Nullable String number) {
            poster = Text.orAbsent(number);
            return this;
        }

        /** Sets the time as printed. */
        public Builder time(@Nullable String printed) {
            time = Text.orAbsent(printed);
            return this;
        }

        /** Sets the start. */
        public Builder start(@Nullable OffsetDateTime when) {
            start = when;
            return this;
        }

        /** Sets the end. */
        public Builder end(@Nullable OffsetDateTime when) {
            end = when;
            return this;
        }

        /** The presentation. */
        public Presentation build() {
            return new Presentation(new Content(kind, session, room, poster, time, start, end));
        }
    }
}
