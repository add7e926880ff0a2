package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.match.TitleScanner.Segment;
import java.util.List;

/** What a title says about the paper being no paper of its own but something about another one. */
enum Marker {
    /** Nothing. */
    NONE,
    /** {@code Erratum to: Trees}, {@code Trees (Corrigendum)}. */
    ERRATUM,
    /** {@code RETRACTED: Trees}, {@code Retraction note to: Trees}. */
    RETRACTION,
    /** {@code Comment on "Trees"}, {@code Trees: Reply}. */
    REPLY,
    /** {@code Trees (extended version)}. */
    VERSION;

    private static final ImmutableSet<String> ERRATA = ImmutableSet.of(
            "erratum", "errata", "corrigendum", "corrigenda", "correction", "corrections", "correctio", "addendum");
    private static final ImmutableSet<String> RETRACTIONS =
            ImmutableSet.of("retracted", "retraction", "withdrawn", "withdrawal", "removed", "concern");
    private static final ImmutableSet<String> REPLIES = ImmutableSet.of(
            "reply",
            "response",
            "responses",
            "comment",
            "comments",
            "commentary",
            "rejoinder",
            "discussion",
            "rebuttal",
            "remark",
            "remarks");
    private static final ImmutableSet<String> LONGER = ImmutableSet.of(
            "extended", "full", "long", "longer", "complete", "revised", "journal", "expanded", "updated");
    /** Words beside these in a segment that is nothing but a marker. */
    private static final ImmutableSet<String> BESIDE = ImmutableSet.of(
            "a",
            "an",
            "the",
            "to",
            "of",
            "on",
            "for",
            "and",
            "by",
            "from",
            "author",
            "authors",
            "publisher",
            "publishers",
            "article",
            "paper",
            "note",
            "notice",
            "editorial",
            "expression",
            "this",
            "further",
            "brief",
            "short",
            "some",
            "letter",
            "in");

    /** The marker that a segment is, standing alone. */
    static Marker of(Segment segment) {
        ImmutableList<String> words = segment.words();
        Marker found = NONE;
        for (String word : words) {
            Marker said = ofWord(word);
            if (said == NONE && !BESIDE.contains(word)) {
                return isVersion(words) ? VERSION : NONE;
            }
            found = found == NONE ? said : found;
        }
        return found;
    }

    private static boolean isVersion(List<String> words) {
        return words.size() < 4
                && words.get(words.size() - 1).equals("version")
                && words.stream().anyMatch(LONGER::contains);
    }

    /** How many words at the start of a title say that it is about the paper that the rest names; zero for none. */
    static int leading(ImmutableList<String> words) {
        int article = words.size() > 3 && isArticle(words.get(0)) ? 1 : 0;
        for (int at = article; at + 2 < words.size() && at < article + 3; at++) {
            if (ofWord(words.get(at)) != NONE) {
                return endOfLeading(words, at + 1);
            }
            if (!BESIDE.contains(words.get(at))) {
                return 0;
            }
        }
        return 0;
    }

    private static int endOfLeading(ImmutableList<String> words, int behind) {
        int at = behind;
        while (at < words.size()
                && (words.get(at).equals("note") || words.get(at).equals("notice"))) {
            at++;
        }
        boolean joined = at + 1 < words.size() && isPreposition(words.get(at));
        return joined ? at + 1 : words.get(behind - 1).equals("retracted") ? behind : 0;
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the") || word.equals("some");
    }

    private static boolean isPreposition(String word) {
        return word.equals("to") || word.equals("on") || word.equals("of") || word.equals("for");
    }

    static Marker ofWord(String word) {
        return ERRATA.contains(word)
                ? ERRATUM
                : RETRACTIONS.contains(word) ? RETRACTION : REPLIES.contains(word) ? REPLY : NONE;
    }
}
