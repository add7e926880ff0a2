package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Ascii;
import java.util.Optional;

/**
 * An identifier of a paper in its canonical form. Written {@code doi:10.1145/3292500.3330701}, {@code arxiv:2301.12345v2}.
 *
 * @param scheme who gave it out
 * @param value the canonical value, without prefix or address
 */
public record Identifier(Scheme scheme, String value) {
    /** Who gives out identifiers. */
    public enum Scheme {
        /** Digital object identifier, ISO 26324. */
        DOI("doi"),
        /** arXiv, old and new style, with or without a version. */
        ARXIV("arxiv"),
        /** OpenReview forum. */
        OPENREVIEW("openreview"),
        /** ACL Anthology. */
        ACL("acl"),
        /** DBLP key. */
        DBLP("dblp"),
        /** PubMed. */
        PMID("pmid"),
        /** PubMed Central. */
        PMCID("pmcid"),
        /** Semantic Scholar paper. */
        SEMANTIC_SCHOLAR("s2"),
        /** OpenAlex work. */
        OPENALEX("openalex"),
        /** Hugging Face paper page. */
        HUGGING_FACE("hf"),
        /** International standard book number, ISO 2108. */
        ISBN("isbn"),
        /** International standard serial number, ISO 3297. */
        ISSN("issn");

        private final String prefix;

        Scheme(String prefix) {
            this.prefix = prefix;
        }

        /** The word before the colon of the written form. */
        public String prefix() {
            return prefix;
        }
    }

    /** Refuses a blank value. */
    public Identifier {
        requireNonNull(scheme, "scheme");
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier needs a value");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it has no known prefix or no valid value
     */
    @JsonCreator
    public static Identifier parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("no identifier: \"" + text + "\""));
    }

    /** Reads any common spelling: a prefix, an address, or a bare value that only one scheme has. */
    public static Optional<Identifier> find(String text) {
        int colon = text.indexOf(':');
        for (Scheme scheme : Scheme.values()) {
            if (colon > 0
                    && Ascii.equalsIgnoreCase(scheme.prefix, text.substring(0, colon))
                    && colon + 1 < text.length()) {
                return Optional.of(new Identifier(scheme, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    /** Reads the value of a known scheme in any common spelling. */
    public static Optional<Identifier> find(Scheme scheme, String text) {
        return find(scheme.prefix + ":" + text);
    }

    /** Whether both name the same work: equal, or two versions of one arXiv paper. */
    public boolean sameWorkAs(Identifier other) {
        return equals(other);
    }

    /** Gives the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        return scheme.prefix + ":" + value;
    }
}
