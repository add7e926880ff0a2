package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import java.util.stream.Collectors;

/** What the identifiers of two papers are to each other. Those of a book or a journal are not the paper's. */
enum IdentifierComparison {
    /** No scheme is in both. */
    NONE,
    /** One is in both, and none contradicts it. */
    SHARED,
    /** One is in both, and of another scheme they have different ones. */
    SHARED_AND_CONFLICTING,
    /** Of a scheme that gives each paper one, they have different ones. */
    CONFLICTING,
    /** A DOI of a server of preprints, and another DOI. */
    PREPRINT_AND_PUBLISHED,
    /** Different ones of a site that lists some papers twice. */
    LISTED_TWICE;

    static IdentifierComparison of(ImmutableSet<Identifier> one, ImmutableSet<Identifier> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NONE;
        }
        boolean shared = one.stream().anyMatch(other::contains);
        IdentifierComparison worst = NONE;
        for (Identifier mine : one) {
            for (Identifier theirs : other) {
                IdentifierComparison said = of(mine, theirs, one, other);
                worst = rank(said) > rank(worst) ? said : worst;
            }
        }
        if (shared) {
            return worst == CONFLICTING ? SHARED_AND_CONFLICTING : SHARED;
        }
        return worst;
    }

    /** The identifiers that are in both, for a person to read. */
    static String shared(ImmutableSet<Identifier> one, ImmutableSet<Identifier> other) {
        return one.stream()
                .filter(other::contains)
                .map(Identifier::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The identifiers of the one that the other has not, of schemes that it has, for a person to read. */
    static String unshared(ImmutableSet<Identifier> one, ImmutableSet<Identifier> other) {
        return one.stream()
                .filter(mine ->
                        !other.contains(mine) && other.stream().anyMatch(theirs -> theirs.scheme() == mine.scheme()))
                .map(Identifier::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static int rank(IdentifierComparison said) {
        return switch (said) {
            case CONFLICTING -> 3;
            case PREPRINT_AND_PUBLISHED -> 2;
            case LISTED_TWICE -> 1;
            default -> 0;
        };
    }

    private static IdentifierComparison of(
            Identifier mine, Identifier theirs, ImmutableSet<Identifier> one, ImmutableSet<Identifier> other) {
        Scheme scheme = mine.scheme();
        boolean both = scheme == theirs.scheme() && (one.contains(theirs) || other.contains(mine));
        if (scheme != theirs.scheme() || both) {
            return NONE;
        }
        return switch (scheme) {
            case DOI -> isPreprint(mine) == isPreprint(theirs) ? CONFLICTING : PREPRINT_AND_PUBLISHED;
            case ARXIV, PMID, PMCID, ACL, DBLP, OPENREVIEW -> CONFLICTING;
            case SEMANTIC_SCHOLAR, OPENALEX -> LISTED_TWICE;
            case HUGGING_FACE, ISBN, ISSN -> NONE;
        };
    }

    /** The prefixes of bioRxiv and medRxiv, SSRN, Research Square, OSF, TechRxiv, Preprints.org, ChemRxiv, Authorea, Zenodo. */
    private static boolean isPreprint(Identifier doi) {
        String value = doi.value();
        int slash = value.indexOf('/');
        return switch (value.substring(0, Math.max(slash, 0))) {
            case "10.1101",
                    "10.2139",
                    "10.21203",
                    "10.31219",
                    "10.31234",
                    "10.31235",
                    "10.36227",
                    "10.20944",
                    "10.26434",
                    "10.22541",
                    "10.5281" -> true;
            default -> false;
        };
    }
}
