package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.offprint.model.Identifier.Scheme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Identifiers that are a number or a name in the data base of one site. */
final class SiteId {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher HEXADECIMAL = DIGIT.or(CharMatcher.inRange('a', 'f'));
    private static final CharMatcher TOKEN = DIGIT.or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.anyOf("-_"));
    private static final String CORPUS = "CorpusId:";
    /** More digits than any of the sites will give out. */
    private static final int MAX_DIGITS = 15;

    private SiteId() {}

    static Optional<Identifier> evident(String bare) {
        if (startsWithIgnoringCase(bare, "PMC")) {
            return Spelling.of(Scheme.PMCID, bare);
        }
        return startsWithIgnoringCase(bare, "W")
                ? Spelling.of(Scheme.OPENALEX, bare)
                : startsWithIgnoringCase(bare, CORPUS) ? Spelling.of(Scheme.SEMANTIC_SCHOLAR, bare) : Optional.empty();
    }

    static @Nullable String openReview(String bare) {
        return bare.length() >= 5 && bare.length() <= 40 && TOKEN.matchesAllOf(bare) ? bare : null;
    }

    static @Nullable String pmid(String bare) {
        return number(bare, 0);
    }

    /** The version that PubMed Central may add, as in {@code PMC1234567.1}, is of the file and left out. */
    static @Nullable String pmcid(String bare) {
        int point = bare.indexOf('.');
        boolean versioned = point > 0 && number(bare, point + 1) != null;
        return prefixed("PMC", versioned ? bare.substring(0, point) : bare);
    }

    static @Nullable String openAlex(String bare) {
        return startsWithIgnoringCase(bare, "W") ? prefixed("W", bare) : null;
    }

    static @Nullable String semanticScholar(String bare) {
        if (startsWithIgnoringCase(bare, CORPUS)) {
            return prefixed(CORPUS, bare);
        }
        String hash = Ascii.toLowerCase(bare);
        return hash.length() == 40 && HEXADECIMAL.matchesAllOf(hash) ? hash : null;
    }

    private static @Nullable String prefixed(String prefix, String bare) {
        String number = number(bare, startsWithIgnoringCase(bare, prefix) ? prefix.length() : 0);
        return number == null ? null : prefix + number;
    }

    private static boolean startsWithIgnoringCase(String text, String prefix) {
        return text.length() > prefix.length() && Ascii.equalsIgnoreCase(text.substring(0, prefix.length()), prefix);
    }

    /** Digits without leading zeros. */
    private static @Nullable String number(String text, int from) {
        String digits = CharMatcher.is('0').trimLeadingFrom(text.substring(from));
        return !digits.isEmpty() && digits.length() <= MAX_DIGITS && DIGIT.matchesAllOf(digits) ? digits : null;
    }
}
