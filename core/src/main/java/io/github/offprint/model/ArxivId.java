package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.text.Blanks;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of arXiv (arXiv, <i>Understanding the arXiv identifier</i>): since April 2007 year, month, a point and a number of
 * four digits, since January 2015 of five; before that archive, slash, year, month and a number of three digits.
 */
final class ArxivId {
    /** The archives there were before April 2007; later ones never had identifiers of their own. */
    private static final ImmutableSet<String> ARCHIVES = ImmutableSet.of(
            "acc-phys",
            "adap-org",
            "alg-geom",
            "ao-sci",
            "astro-ph",
            "atom-ph",
            "bayes-an",
            "chao-dyn",
            "chem-ph",
            "cmp-lg",
            "comp-gas",
            "cond-mat",
            "cs",
            "dg-ga",
            "funct-an",
            "gr-qc",
            "hep-ex",
            "hep-lat",
            "hep-ph",
            "hep-th",
            "math",
            "math-ph",
            "mtrl-th",
            "nlin",
            "nucl-ex",
            "nucl-th",
            "patt-sol",
            "physics",
            "plasm-ph",
            "q-alg",
            "q-bio",
            "quant-ph",
            "solv-int",
            "supr-con");

    private static final CharMatcher SUBJECT = CharMatcher.inRange('a', 'z').or(CharMatcher.is('-'));

    private static final String DOI_PREFIX = "10.48550/arxiv.";

    private ArxivId() {}

    static @Nullable String canonical(String bare) {
        String text = Ascii.toLowerCase(withoutCategory(bare));
        int end = versionStart(text);
        String work = work(text, end);
        return work == null || !isVersion(text, end) ? null : work + text.substring(end);
    }

    static @Nullable String withoutVersion(String bare) {
        String canonical = canonical(bare);
        return canonical == null ? null : canonical.substring(0, versionStart(canonical));
    }

    static OptionalInt version(String canonical) {
        int start = versionStart(canonical);
        return start == canonical.length()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(canonical, start + 1, canonical.length(), 10));
    }

    /** The identifier that the DOI was given out for; null for the DOI of another registrant. */
    static @Nullable String ofDoi(String doi) {
        return doi.startsWith(DOI_PREFIX) ? withoutVersion(doi.substring(DOI_PREFIX.length())) : null;
    }

    /** As pages print it: {@code 2301.12345v2 [cs.CL]}. */
    private static String withoutCategory(String text) {
        int bracket = text.endsWith("]") ? text.indexOf('[') : -1;
        return bracket > 0 && Blanks.isBlank(text.charAt(bracket - 1))
                ? text.substring(0, bracket).strip()
                : text;
    }

    /** Where {@code v2} stands, or the end; no archive and no number has a {@code v} before digits alone. */
    private static int versionStart(String text) {
        int start = text.length();
        while (start > 0 && isDigit(text, start - 1)) {
            start--;
        }
        return start > 0 && start < text.length() && text.charAt(start - 1) == 'v' ? start - 1 : text.length();
    }

    private static boolean isVersion(String text, int start) {
        int length = text.length() - start;
        return length == 0 || length <= "v9999".length() && text.charAt(start + 1) != '0';
    }

    private static @Nullable String work(String text, int end) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return isNew(text, end) ? text.substring(0, end) : null;
        }
        String archive = withoutSubject(text.substring(0, slash));
        return ARCHIVES.contains(archive) && isOld(text, slash + 1, end) ? archive + text.substring(slash, end) : null;
    }

    /** {@code math} of {@code math.GT}; the classes of subjects are of letters and hyphens. */
    private static String withoutSubject(String area) {
        int point = area.indexOf('.');
        return point >= 0 && SUBJECT.matchesAllOf(area.substring(point + 1)) ? area.substring(0, point) : area;
    }

    private static boolean isNew(String text, int end) {
        if (end < 9 || text.charAt(4) != '.' || !areDigits(text, 0, 4) || !areDigits(text, 5, end)) {
            return false;
        }
        int month = Integer.parseInt(text, 0, 4, 10);
        return isMonth(month % 100) && month >= 704 && month <= 9012 && end - 5 == (month < 1501 ? 4 : 5);
    }

    private static boolean isOld(String text, int from, int end) {
        if (end - from != 7 || !areDigits(text, from, end)) {
            return false;
        }
        int month = Integer.parseInt(text, from, from + 4, 10);
        return isMonth(month % 100) && (month >= 9107 || month <= 703);
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
