package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.text.Blanks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what listings put around the value of an identifier: quotes and brackets, words such as {@code DOI:} and {@code
 * urn:isbn:}, and the address of the site that shows it.
 */
final class Spelling {
    /** Far above any identifier seen. What is longer is a text, and the work done on it stays bounded. */
    private static final int MAX_LENGTH = 2_000;

    /** The schemes whose bare values no other has. Bare digits could be anything, forty hexadecimal ones a commit. */
    private static final ImmutableList<Scheme> EVIDENT =
            ImmutableList.of(Scheme.DOI, Scheme.ARXIV, Scheme.ACL, Scheme.DBLP);

    private Spelling() {}

    static Optional<Identifier> find(String text) {
        return find(null, text);
    }

    static Optional<Identifier> find(@Nullable Scheme wanted, String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String rest = Wrapping.peel(text);
        for (int end = prefixEnd(rest); end > 0; end = prefixEnd(rest)) {
            Scheme said = schemeOf(Ascii.toLowerCase(rest.substring(0, end)));
            if (said != null && wanted != null && said != wanted) {
                return Optional.empty();
            }
            wanted = said == null ? wanted : said;
            rest = Wrapping.peel(rest.substring(end + 1));
        }
        return value(wanted, rest);
    }

    private static Optional<Identifier> value(@Nullable Scheme wanted, String rest) {
        Optional<Identifier> shown = Address.find(rest);
        if (shown.isPresent()) {
            return shown.filter(identifier -> wanted == null || identifier.scheme() == wanted);
        }
        return wanted == null ? evident(rest) : of(wanted, rest);
    }

    private static Optional<Identifier> evident(String bare) {
        for (Scheme scheme : EVIDENT) {
            Optional<Identifier> found = of(scheme, bare);
            if (found.isPresent()) {
                return found;
            }
        }
        return SiteId.evident(bare).or(() -> BookNumber.evident(bare));
    }

    static Optional<Identifier> of(Scheme scheme, String bare) {
        return scheme.canonical(bare) == null ? Optional.empty() : Optional.of(new Identifier(scheme, bare));
    }

    /** Where the first word ends if it is a prefix followed by a colon, a slash or a blank; zero if it is none. A host is none. */
    private static int prefixEnd(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '/' || Blanks.isBlank(c)) {
                String word = Ascii.toLowerCase(text.substring(0, i));
                boolean host = c == '/' && word.contains(".");
                return isPrefix(word) && !host ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isPrefix(String word) {
        return schemeOf(word) != null
                || switch (word) {
                    // arXiv preprint arXiv:2301.12345, as references cite it.
                    case "urn", "info", "oai", "url", "preprint" -> true;
                    default -> false;
                };
    }

    private static @Nullable Scheme schemeOf(String word) {
        return switch (word) {
            case "doi" -> Scheme.DOI;
            // The second stands in the identifiers of arXiv's OAI records: oai:arXiv.org:2301.12345.
            case "arxiv", "arxiv.org" -> Scheme.ARXIV;
            case "openreview" -> Scheme.OPENREVIEW;
            case "acl", "aclanthology" -> Scheme.ACL;
            case "dblp" -> Scheme.DBLP;
            case "pmid", "pubmed" -> Scheme.PMID;
            case "pmcid", "pmc" -> Scheme.PMCID;
            case "s2", "s2paperid", "semanticscholar" -> Scheme.SEMANTIC_SCHOLAR;
            case "openalex" -> Scheme.OPENALEX;
            case "hf", "huggingface" -> Scheme.HUGGING_FACE;
            case "isbn", "isbn10", "isbn-10", "isbn13", "isbn-13", "eisbn", "e-isbn" -> Scheme.ISBN;
            case "issn", "eissn", "e-issn", "pissn", "p-issn", "issn-l" -> Scheme.ISSN;
            default -> null;
        };
    }
}
