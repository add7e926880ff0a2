package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.offprint.text.SafeText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An identifier of a paper in its canonical form, written {@code doi:10.1145/3292500.3330701} or {@code arxiv:2301.12345v2}.
 * However a listing spells it, equal identifiers are equal here: prefixes, addresses, letter case where the scheme has none,
 * percent-encoding, hyphens and check digits are taken care of. Immutable.
 *
 * @param scheme who gave it out
 * @param value the canonical value, without prefix or address
 */
public record Identifier(Scheme scheme, String value) {

    /** Who gives out identifiers, and what the canonical value of each looks like. */
    public enum Scheme {
        /** Digital object identifier (ISO 26324): {@code 10.1145/3292500.3330701}, in lower case, as case does not count in it. */
        DOI("doi", Doi::canonical),
        /** arXiv, with or without version: {@code 2301.12345v2}, {@code hep-th/9901001}; old ones without the subject class. */
        ARXIV("arxiv", ArxivId::canonical),
        /** OpenReview forum: {@code rkxyz12345}, in which case counts. */
        OPENREVIEW("openreview", SiteId::openReview),
        /** ACL Anthology: {@code 2024.acl-long.1}, {@code P19-1001}. */
        ACL("acl", AclId::canonical),
        /** DBLP key: {@code conf/iclr/AlderwoodIM24}, in which case counts. */
        DBLP("dblp", DblpKey::canonical),
        /** PubMed: digits. */
        PMID("pmid", SiteId::pmid),
        /** PubMed Central: {@code PMC1234567}. */
        PMCID("pmcid", SiteId::pmcid),
        /** Semantic Scholar: forty hexadecimal digits in lower case, or {@code CorpusId:} and digits. */
        SEMANTIC_SCHOLAR("s2", SiteId::semanticScholar),
        /** OpenAlex work: {@code W} and digits. */
        OPENALEX("openalex", SiteId::openAlex),
        /** Paper page of Hugging Face: the arXiv identifier without version. */
        HUGGING_FACE("hf", ArxivId::withoutVersion),
        /** International standard book number (ISO 2108): thirteen digits without hyphens, also for one printed with ten. */
        ISBN("isbn", BookNumber::isbn),
        /** International standard serial number (ISO 3297): {@code 2049-3630}. */
        ISSN("issn", BookNumber::issn);

        /** Far above any value seen; what is longer is a text. */
        private static final int MAX_LENGTH = 1_000;

        private final String prefix;
        private final Function<String, @Nullable String> canonical;

        Scheme(String prefix, Function<String, @Nullable String> canonical) {
            this.prefix = prefix;
            this.canonical = canonical;
        }

        /** The word before the colon of the written form. */
        public String prefix() {
            return prefix;
        }

        /** The canonical form of a bare value; null when it is none of this scheme. */
        @Nullable
        String canonical(String bare) {
            String peeled = bare.length() > MAX_LENGTH ? "" : Wrapping.peel(bare);
            return peeled.isEmpty() ? null : canonical.apply(peeled);
        }
    }

    /**
     * Brings a bare value into its canonical form; {@link #find(Scheme, String)} also takes prefixes and addresses.
     *
     * @throws IllegalArgumentException when the scheme has no such value
     */
    public Identifier {
        String canonical = requireNonNull(scheme, "scheme").canonical(value);
        if (canonical == null) {
            throw new IllegalArgumentException(
                    "no value of the scheme " + scheme.prefix + ": \"" + SafeText.excerpt(value, 80) + "\"");
        }
        value = canonical;
    }

    /**
     * Reads any common spelling, the written form among them.
     *
     * @throws IllegalArgumentException when the text is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Identifier parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("no identifier: \"" + SafeText.excerpt(text, 80)
                        + "\"; write doi:10.1145/3292500.3330701, arxiv:2301.12345v2 and the like"));
    }

    /**
     * Reads any common spelling: a prefix, an address, or a bare value that only one scheme has. Empty when the text is none of
     * them or breaks the rules of its scheme; what could be of two schemes, such as bare digits, is none.
     */
    public static Optional<Identifier> find(String text) {
        return Spelling.find(text);
    }

    /** Reads the value of a known scheme in any common spelling. Empty when it is of another scheme, or breaks its rules. */
    public static Optional<Identifier> find(Scheme scheme, String text) {
        return Spelling.find(scheme, text);
    }

    /** The version of an arXiv paper, if the identifier names one; other schemes have none. */
    public OptionalInt version() {
        return scheme == Scheme.ARXIV ? ArxivId.version(value) : OptionalInt.empty();
    }

    /**
     * The identifier of the work, whichever version or page of it this one names: an arXiv identifier without its version; the
     * arXiv identifier of a Hugging Face page and of a DOI that arXiv gives out ({@code 10.48550/arXiv.2301.12345}). Any other
     * identifier is its own answer.
     */
    public Identifier work() {
        String arxiv = switch (scheme) {
            case ARXIV, HUGGING_FACE -> ArxivId.withoutVersion(value);
            case DOI -> ArxivId.ofDoi(value);
            default -> null;
        };
        return arxiv == null ? this : new Identifier(Scheme.ARXIV, arxiv);
    }

    /** Whether both name the same work: {@code arxiv:2301.12345v1}, {@code arxiv:2301.12345v2} and {@code hf:2301.12345} do. */
    public boolean sameWorkAs(Identifier other) {
        return equals(other) || work().equals(other.work());
    }

    /**
     * The web address at which the site that gives out the identifier shows what it names, a valid URI, which {@link #find} reads;
     * empty for an ISBN, which no single site shows. The address is made up from the value and never opened.
     */
    public Optional<String> address() {
        return Optional.ofNullable(PublicPage.of(this));
    }

    /** Gives the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        return scheme.prefix + ":" + value;
    }
}
