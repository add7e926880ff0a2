package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Bibliographic details in the paper JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record PublicationJson(
        @JsonProperty("volume") @Nullable String volume,
        @JsonProperty("number") @Nullable String number,
        @JsonProperty("pages") @Nullable String pages,
        @JsonProperty("publisher") @Nullable String publisher) {

    static PublicationJson of(Publication publication) {
        return new PublicationJson(
                publication.volume().orElse(null),
                publication.number().orElse(null),
                publication.pages().orElse(null),
                publication.publisher().orElse(null));
    }

    Publication toPublication() {
        return Publication.NONE
                .withVolume(volume)
                .withNumber(number)
                .withPages(pages)
                .withPublisher(publisher);
    }
}
