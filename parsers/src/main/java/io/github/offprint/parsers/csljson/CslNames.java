package io.github.offprint.parsers.csljson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Orcid;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Name variables in both directions: {@code family}, {@code given}, two kinds of particles, {@code suffix}, or {@code literal} for
 * names without parts, which are those of groups. Crossref adds {@code ORCID} and {@code affiliation}.
 */
final class CslNames {
    private static final Joiner WORDS = Joiner.on(' ').skipNulls();

    private CslNames() {}

    /**
     * Names as far as they can be read.
     *
     * @param isWhole whether nothing else stands among them
     */
    record Names(ImmutableList<Author> authors, boolean isWhole) {}

    /** Reads the array the parser stands on; afterwards it stands on the end of it. */
    static Names read(JsonParser in) throws IOException {
        ImmutableList.Builder<Author> authors = ImmutableList.builder();
        boolean isWhole = true;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                Draft draft = new Draft();
                draft.read(in);
                Optional<Author> author = draft.author();
                author.ifPresent(authors::add);
                isWhole &= draft.isWhole && author.isPresent();
            } else {
                in.skipChildren();
                isWhole = false;
            }
        }
        return new Names(authors.build(), isWhole);
    }

    /** One name, part by part. */
    private static final class Draft {
        private @Nullable String family;
        private @Nullable String given;
        private @Nullable String dropping;
        private @Nullable String kept;
        private @Nullable String suffix;
        private @Nullable String literal;
        private @Nullable String orcid;
        private final List<String> affiliations = new ArrayList<>();
        private boolean isWhole = true;

        void read(JsonParser in) throws IOException {
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                in.nextToken();
                switch (key) {
                    case "family" -> family = text(in);
                    case "given" -> given = text(in);
                    case "dropping-particle" -> dropping = text(in);
                    case "non-dropping-particle" -> kept = text(in);
                    case "suffix" -> suffix = text(in);
                    case "literal" -> literal = text(in);
                    case "ORCID" -> orcid(text(in));
                    case "affiliation" -> affiliations(in);
                    default -> skip(in);
                }
            }
        }

        private @Nullable String text(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                skip(in);
                return null;
            }
            String text = Blanks.collapse(in.getText());
            return text.isEmpty() ? null : text;
        }

        private void skip(JsonParser in) throws IOException {
            isWhole &= in.currentToken() == JsonToken.VALUE_NULL;
            in.skipChildren();
        }

        private void orcid(@Nullable String text) {
            orcid = text == null ? null : Orcid.find(text).orElse(null);
            isWhole &= text == null || orcid != null;
        }

        /** Crossref's list of objects with a name each. */
        private void affiliations(JsonParser in) throws IOException {
            if (!in.isExpectedStartArrayToken()) {
                skip(in);
                return;
            }
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (in.currentToken() != JsonToken.START_OBJECT) {
                    skip(in);
                    continue;
                }
                for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                    in.nextToken();
                    String name = key.equals("name") ? text(in) : null;
                    if (name != null) {
                        affiliations.add(name);
                    } else if (!key.equals("name")) {
                        skip(in);
                    }
                }
            }
        }

        Optional<Author> author() {
            if (family == null && given == null && literal == null) {
                return Optional.empty();
            }
            isWhole &= literal == null || (family == null && given == null);
            PersonName name = family == null && given == null && literal != null
                    ? PersonName.collective(literal)
                    : PersonName.builder()
                            .given(given)
                            .particle(dropping == null && kept == null ? null : WORDS.join(dropping, kept))
                            .family(family)
                            .suffix(suffix)
                            .build();
            return Optional.of(Author.of(name).withAffiliations(affiliations).withOrcid(orcid));
        }
    }

    /** Writes the names as an array. */
    static void write(List<Author> authors, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Author author : authors) {
            PersonName name = author.name();
            out.writeStartObject();
            if (name.isCollective()) {
                out.writeStringField("literal", name.printed());
            } else {
                part("family", name.family(), out);
                part("given", name.given(), out);
                part("non-dropping-particle", name.particle(), out);
                part("suffix", name.suffix(), out);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void part(String key, Optional<String> text, JsonGenerator out) throws IOException {
        if (text.isPresent()) {
            out.writeStringField(key, text.get());
        }
    }
}
