package io.github.offprint.parsers.ris;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/** What exporters say in fields for notes that has a place of its own elsewhere. */
final class RisNotes {
    private static final int LONGEST_IDENTIFIER = 200;
    private static final int MOST_DIGITS = 18;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private RisNotes() {}

    /**
     * An identifier that is all of a note: {@code doi: 10.1063/1.1954747} (the American Institute of Physics), {@code
     * 26957754[pmid]} (PubMed), {@code PMC4756000} (EndNote).
     */
    static Optional<Identifier> identifier(String note) {
        if (note.length() > LONGEST_IDENTIFIER) {
            return Optional.empty();
        }
        int bracket = note.lastIndexOf('[');
        if (bracket > 0 && note.endsWith("]")) {
            String scheme = Ascii.toLowerCase(note.substring(bracket + 1, note.length() - 1));
            return scheme(scheme).flatMap(known -> Identifier.find(known, note.substring(0, bracket)));
        }
        return Ascii.toLowerCase(note).startsWith("doi:")
                ? Identifier.find(Scheme.DOI, note)
                : note.startsWith("PMC") ? Identifier.find(Scheme.PMCID, note) : Optional.empty();
    }

    private static Optional<Scheme> scheme(String word) {
        return switch (word) {
            case "doi" -> Optional.of(Scheme.DOI);
            case "pmid" -> Optional.of(Scheme.PMID);
            case "pmcid" -> Optional.of(Scheme.PMCID);
            default -> Optional.empty();
        };
    }

    /** The count of citations in {@code Cited By :44} (Scopus). */
    static Optional<Long> citations(String note) {
        if (!note.startsWith(RisMapping.CITED_BY)) {
            return Optional.empty();
        }
        String count = Blanks.strip(note.substring(RisMapping.CITED_BY.length()));
        return !count.isEmpty() && count.length() <= MOST_DIGITS && DIGIT.matchesAllOf(count)
                ? Optional.of(Long.parseLong(count))
                : Optional.empty();
    }
}
