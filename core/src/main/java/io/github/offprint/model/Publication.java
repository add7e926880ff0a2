package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.MoreObjects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bibliographic details of a publication. Immutable and thread-safe; equality is content. */
public final class Publication {
    /** No details. */
    public static final Publication NONE = new Publication(new Content(null, null, null, null));

    private final Content content;

    private Publication(Content content) {
        this.content = content;
    }

    private record Content(
            @Nullable String volume,
            @Nullable String number,
            @Nullable String pages,
            @Nullable String publisher) {}

    /** A copy with a volume; null or blank for none. */
    public Publication withVolume(@Nullable String volume) {
        return new Publication(new Content(Text.orAbsent(volume), content.number, content.pages, content.publisher));
    }

    /** A copy with a number or issue; null or blank for none. */
    public Publication withNumber(@Nullable String number) {
        return new Publication(new Content(content.volume, Text.orAbsent(number), content.pages, content.publisher));
    }

    /** A copy with pages; null or blank for none. */
    public Publication withPages(@Nullable String pages) {
        return new Publication(new Content(content.volume, content.number, Text.orAbsent(pages), content.publisher));
    }

    /** A copy with a publisher; null or blank for none. */
    public Publication withPublisher(@Nullable String publisher) {
        return new Publication(new Content(content.volume, content.number, content.pages, Text.orAbsent(publisher)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Publication fromJson(PublicationJson json) {
        return json.toPublication();
    }

    @JsonValue
    PublicationJson toJson() {
        return PublicationJson.of(this);
    }

    /** The volume as printed. */
    public Optional<String> volume() {
        return Optional.ofNullable(content.volume);
    }

    /** The number or issue as printed. */
    public Optional<String> number() {
        return Optional.ofNullable(content.number);
    }

    /** The pages as printed. */
    public Optional<String> pages() {
        return Optional.ofNullable(content.pages);
    }

    /** The publisher as printed. */
    public Optional<String> publisher() {
        return Optional.ofNullable(content.publisher);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Publication that && content.equals(that.content));
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
                .add("volume", content.volume)
                .add("number", content.number)
                .add("pages", content.pages)
                .add("publisher", content.publisher)
                .toString());
    }
}
