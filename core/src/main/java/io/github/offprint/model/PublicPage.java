package io.github.offprint.model;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The web address at which the site that gives out an identifier shows what it names. */
final class PublicPage {
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private PublicPage() {}

    /** Null where no site shows it. */
    static @Nullable String of(Identifier identifier) {
        String value = identifier.value();
        return switch (identifier.scheme()) {
            case DOI -> "https://doi.org/" + encoded(value);
            case ARXIV -> "https://arxiv.org/abs/" + value;
            case OPENREVIEW -> "https://openreview.net/forum?id=" + value;
            case ACL -> "https://aclanthology.org/" + value;
            case DBLP -> "https://dblp.org/rec/" + encoded(value);
            case PMID -> "https://pubmed.ncbi.nlm.nih.gov/" + value;
            case PMCID -> "https://pmc.ncbi.nlm.nih.gov/articles/" + value;
            case SEMANTIC_SCHOLAR -> semanticScholar(value);
            case OPENALEX -> "https://openalex.org/" + value;
            case HUGGING_FACE -> "https://huggingface.co/papers/" + value;
            case ISSN -> "https://portal.issn.org/resource/ISSN/" + value;
            case ISBN -> null;
        };
    }

    private static String semanticScholar(String value) {
        return value.contains(":")
                ? "https://www.semanticscholar.org/p/" + value.substring(value.indexOf(':') + 1)
                : "https://www.semanticscholar.org/paper/" + value;
    }

    /** Percent-encoded as the DOI Handbook asks (section 3.5.1), so that the address is a valid URI whatever the value holds. */
    private static String encoded(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xFF))) {
                out.append((char) b);
            } else {
                out.append('%').append(HEXADECIMAL.charAt(b >> 4 & 0xF)).append(HEXADECIMAL.charAt(b & 0xF));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~:;()".indexOf(c) >= 0;
    }
}
