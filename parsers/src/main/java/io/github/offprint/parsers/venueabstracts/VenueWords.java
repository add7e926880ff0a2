package io.github.offprint.parsers.venueabstracts;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.lines.LineShape;
import java.util.OptionalInt;

/** The words by which conferences and journals are known. */
final class VenueWords {
    private static final int LONGEST = 160;
    private static final int LONGEST_REST = 60;
    private static final int YEAR_DIGITS = 4;

    private static final ImmutableSet<String> ACRONYMS = ImmutableSet.of(
            "neurips",
            "nips",
            "icml",
            "iclr",
            "cvpr",
            "iccv",
            "eccv",
            "wacv",
            "bmvc",
            "acl",
            "emnlp",
            "naacl",
            "eacl",
            "coling",
            "aaai",
            "ijcai",
            "kdd",
            "sigir",
            "www",
            "wsdm",
            "cikm",
            "recsys",
            "aistats",
            "uai",
            "colt",
            "jmlr",
            "tmlr",
            "pmlr",
            "corl",
            "rss",
            "icra",
            "iros",
            "interspeech",
            "icassp",
            "mlsys",
            "icdm",
            "ecml",
            "pkdd",
            "miccai",
            "midl",
            "siggraph",
            "chi",
            "focs",
            "stoc",
            "soda",
            "tacl",
            "tpami",
            "arxiv",
            "corr",
            "logg",
            "automl",
            "collas",
            "cpal",
            "facct",
            "aies",
            "sigmod",
            "vldb",
            "osdi",
            "sosp",
            "nature",
            "science",
            "pnas");

    private static final ImmutableSet<String> PHRASES = ImmutableSet.of(
            "neural information processing systems",
            "conference on",
            "proceedings of",
            "symposium on",
            "workshop on",
            "journal of",
            "transactions on",
            "transactions of",
            "advances in",
            "annual meeting of",
            "letters on",
            "international conference",
            "research journal",
            "preprint server",
            "lecture notes in",
            "machine learning research",
            "conference of the");

    private VenueWords() {}

    /** Whether the line as a whole is the name of a conference or a journal, perhaps with a year. */
    static boolean isVenue(LineShape line) {
        if (line.length() > LONGEST || !isNoSentence(line)) {
            return false;
        }
        String words = Ascii.toLowerCase(line.text());
        return ACRONYMS.contains(withoutYear(words)) || PHRASES.stream().anyMatch(words::contains);
    }

    /** Whether the line is a name that only a conference or a journal has: no paper is called so. */
    static boolean isNothingElse(LineShape line) {
        if (!isVenue(line)) {
            return false;
        }
        String words = Ascii.toLowerCase(line.text());
        return ACRONYMS.contains(withoutYear(words)) || PHRASES.stream().anyMatch(words::startsWith);
    }

    /**
     * Whether two short lines are a venue only together, or the first one is broken in the middle, or the second one is the
     * acronym of the first with its year.
     */
    static boolean goesOn(LineShape line, LineShape before) {
        if (line.length() > LONGEST_REST
                || line.endsInTheMiddle()
                || before.length() > LONGEST
                || !isNoSentence(line)) {
            return false;
        }
        boolean acronym = line.charAt(0) == '(' && line.digitWords() > 0;
        return isVenue(before)
                ? acronym || before.endsInTheMiddle()
                : !isVenue(line) && isVenue(LineShape.of(before.text() + " " + line.text()));
    }

    private static boolean isNoSentence(LineShape line) {
        return line.end() != LineShape.End.STOP && line.separators() == 0 && line.length() > 0;
    }

    /** {@code neurips} for {@code neurips 2024} and {@code neurips'24}. */
    private static String withoutYear(String words) {
        int end = words.length();
        while (end > 0
                && (words.charAt(end - 1) >= '0' && words.charAt(end - 1) <= '9'
                        || " '\u2019,".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return words.substring(0, end);
    }

    /** The year that a venue ends with, perhaps in brackets, or starts with. */
    static OptionalInt year(String venue) {
        int end = venue.length();
        while (end > 0 && ").]".indexOf(venue.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at : new int[] {end - YEAR_DIGITS, 0}) {
            boolean alone = at >= 0
                    && venue.length() > YEAR_DIGITS
                    && !isDigit(venue, at - 1)
                    && !isDigit(venue, at + YEAR_DIGITS);
            int year = alone ? number(venue, at) : 0;
            if (year >= 1900 && year < 2100) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    private static int number(String text, int at) {
        int number = 0;
        for (int i = at; i < at + YEAR_DIGITS; i++) {
            if (!isDigit(text, i)) {
                return 0;
            }
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
