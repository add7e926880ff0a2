package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The paper JSON: what a mapper of Jackson 2.18 and later or Jackson 3 reads and writes, and the order of its keys. The types of
 * the model hand themselves over as such records, because no plain mapper takes their {@code Optional}s and immutable collections.
 *
 * <p>A key that the JSON does not know becomes an extra under that key, with {@code json:} before one without a name space; its
 * value is kept as text, an object or array as JSON.
 *
 * @param unknown the other keys when read, never written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PaperJson(
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("authors") @Nullable List<Author> authors,
        @JsonProperty("authorCount") @Nullable Integer authorCount,
        @JsonProperty("abstract") @Nullable String abstractText,
        @JsonProperty("published") @Nullable PartialDate published,
        @JsonProperty("listed") @Nullable PartialDate listed,
        @JsonProperty("venue") @Nullable Venue venue,
        @JsonProperty("presentations") @Nullable List<Presentation> presentations,
        @JsonProperty("organizations") @Nullable List<String> organizations,
        @JsonProperty("identifiers") @Nullable Collection<Identifier> identifiers,
        @JsonProperty("links") @Nullable List<Link> links,
        @JsonProperty("keywords") @Nullable List<String> keywords,
        @JsonProperty("kind") @Nullable PaperKind kind,
        @JsonProperty("publication") @Nullable Publication publication,
        @JsonProperty("metrics") @Nullable Metrics metrics,
        @JsonProperty("extras") @Nullable Map<String, String> extras,
        @JsonAnySetter @Nullable Map<String, Object> unknown) {

    static PaperJson of(Paper paper) {
        return new PaperJson(
                paper.title(),
                paper.authors(),
                Absent.orNull(paper.statedAuthorCount()),
                paper.abstractText().orElse(null),
                paper.published().orElse(null),
                paper.listed().orElse(null),
                paper.venue().orElse(null),
                paper.presentations(),
                paper.organizations(),
                paper.identifiers(),
                paper.links(),
                paper.keywords(),
                paper.kind().orElse(null),
                paper.publication().equals(Publication.NONE) ? null : paper.publication(),
                paper.metrics().equals(Metrics.NONE) ? null : paper.metrics(),
                paper.extras(),
                null);
    }

    Paper toPaper() {
        return Paper.titled(Absent.orBlank(title))
                .authors(orNone(authors))
                .statedAuthorCount(authorCount)
                .abstractText(abstractText)
                .published(published)
                .listed(listed)
                .venue(venue)
                .presentations(orNone(presentations))
                .organizations(orNone(organizations))
                .identifiers(orNone(identifiers))
                .links(orNone(links))
                .keywords(orNone(keywords))
                .kind(kind)
                .publication(publication == null ? Publication.NONE : publication)
                .metrics(metrics == null ? Metrics.NONE : metrics)
                .extras(allExtras())
                .build();
    }

    private static <T> Collection<T> orNone(@Nullable Collection<T> values) {
        return values == null ? ImmutableList.of() : values;
    }

    /** The unknown keys come last and in their own order, since Jackson 2 hands them over in none. */
    private Map<String, String> allExtras() {
        Map<String, String> all = new LinkedHashMap<>();
        if (extras != null) {
            all.putAll(extras);
        }
        if (unknown != null) {
            new TreeMap<>(unknown).forEach((key, value) -> all.putIfAbsent(nameSpaced(key), UnknownValue.text(value)));
        }
        return all;
    }

    private static String nameSpaced(String key) {
        return key.contains(":") ? key : "json:" + key;
    }
}
