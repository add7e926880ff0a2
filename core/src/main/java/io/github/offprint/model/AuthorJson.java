package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author in the paper JSON; a name alone is one without the last two. A name without parts is read as a printed one. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthorJson(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("given") @Nullable String given,
        @JsonProperty("particle") @Nullable String particle,
        @JsonProperty("family") @Nullable String family,
        @JsonProperty("suffix") @Nullable String suffix,
        @JsonProperty("nickname") @Nullable String nickname,
        @JsonProperty("collective") @Nullable Boolean collective,
        @JsonProperty("affiliations") @Nullable List<String> affiliations,
        @JsonProperty("orcid") @Nullable String orcid) {

    static AuthorJson of(PersonName name) {
        return of(name, List.of(), null);
    }

    static AuthorJson of(Author author) {
        return of(author.name(), author.affiliations(), author.orcid().orElse(null));
    }

    private static AuthorJson of(PersonName name, List<String> affiliations, @Nullable String orcid) {
        return new AuthorJson(
                name.printed(),
                name.given().orElse(null),
                name.particle().orElse(null),
                name.family().orElse(null),
                name.suffix().orElse(null),
                name.nickname().orElse(null),
                name.isCollective() ? true : null,
                affiliations,
                orcid);
    }

    PersonName toName() {
        if (Boolean.TRUE.equals(collective)) {
            return PersonName.collective(Absent.orBlank(name));
        }
        return PersonName.builder()
                .printed(name)
                .given(given)
                .particle(particle)
                .family(family)
                .suffix(suffix)
                .nickname(nickname)
                .build();
    }

    Author toAuthor() {
        return Author.of(toName())
                .withAffiliations(affiliations == null ? List.of() : affiliations)
                .withOrcid(orcid);
    }
}
