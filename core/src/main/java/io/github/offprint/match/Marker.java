package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** What a title says about the paper being no paper of its own but something about another one. */
enum Marker {
    /** Nothing. */
    NONE,
    /** {@code Erratum to: Trees}, {@code Trees (Corrigendum)}. */
    ERRATUM,
    /** {@code RETRACTED: Trees}, {@code Notice of withdrawal: Trees}. */
    RETRACTION,
    /** {@code Comment on "Trees"}, {@code Trees: Reply}. */
    REPLY,
    /** {@code Supplementary material for: Trees}, {@code Data for: Trees}. */
    SUPPLEMENT,
    /** {@code Trees (extended version)}. */
    VERSION;

    private static final ImmutableMap<String, Marker> WORDS = words();

    /** Words beside these in a segment that is nothing but a marker. */
    private static final ImmutableSet<String> BESIDE = SmallWords.and(
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
            "temporary",
            "permanent",
            "publication",
            "this",
            "further",
            "brief",
            "short",
            "some",
            "letter",
            "online",
            "material",
            "materials",
            "information",
            "source",
            "zu",
            "zum",
            "zur");

    /** Whatever stands behind these is what they are about. */
    private static final ImmutableSet<String> ALWAYS = ImmutableSet.of(
            "erratum", "errata", "corrigendum", "corrigenda", "retracted", "berichtigung", "rectificatif", "correctif");

    private static final ImmutableSet<String> LONGER = ImmutableSet.of(
            "extended", "full", "long", "longer", "complete", "revised", "journal", "expanded", "updated", "corrected");

    private static ImmutableMap<String, Marker> words() {
        ImmutableMap.Builder<String, Marker> words = ImmutableMap.builder();
        ImmutableList.of(
                        "erratum",
                        "errata",
                        "corrigendum",
                        "corrigenda",
                        "correction",
                        "corrections",
                        "correctio",
                        "berichtigung",
                        "korrektur",
                        "rectificatif",
                        "correctif",
                        "rectificacion",
                        "correccion",
                        "correzione")
                .forEach(word -> words.put(word, ERRATUM));
        ImmutableList.of(
                        "retracted",
                        "retraction",
                        "withdrawn",
                        "withdrawal",
                        "removed",
                        "removal",
                        "concern",
                        "duplicate")
                .forEach(word -> words.put(word, RETRACTION));
        ImmutableList.of(
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
                        "remarks")
                .forEach(word -> words.put(word, REPLY));
        ImmutableList.of(
                        "supplement",
                        "supplementary",
                        "supplemental",
                        "supplementing",
                        "data",
                        "dataset",
                        "code",
                        "appendix",
                        "addendum",
                        "slides",
                        "software",
                        "video",
                        "videos",
                        "artifact",
                        "artifacts",
                        "replication")
                .forEach(word -> words.put(word, SUPPLEMENT));
        return words.buildOrThrow();
    }

    /** The marker that a segment is, standing alone. */
    static Marker of(ImmutableList<String> segment) {
        Marker found = NONE;
        for (String word : segment) {
            Marker said = ofWord(word);
            if (said == NONE && !BESIDE.contains(word)) {
                return isVersion(segment) ? VERSION : NONE;
            }
            found = found == NONE ? said : found;
        }
        return found;
    }

    private static boolean isVersion(ImmutableList<String> words) {
        return words.size() < 4
                && words.get(words.size() - 1).equals("version")
                && words.stream().anyMatch(LONGER::contains);
    }

    /**
     * How many words at the start of a title say that it is about the paper that the rest names; zero for none. {@code Data for
     * trees} and {@code Code generation} are titles like others: a supplement is told only where it stands apart.
     */
    static int leading(ImmutableList<String> words) {
        int last = Math.min(words.size() - 3, 2);
        for (int at = 0; at <= last; at++) {
            Marker said = ofWord(words.get(at));
            if (said != NONE) {
                return said == SUPPLEMENT ? 0 : endOfLeading(words, at);
            }
            if (!BESIDE.contains(words.get(at))) {
                return 0;
            }
        }
        return 0;
    }

    private static int endOfLeading(ImmutableList<String> words, int marker) {
        int at = marker + 1;
        while (at < words.size()
                && (words.get(at).equals("note") || words.get(at).equals("notice"))) {
            at++;
        }
        if (at + 1 < words.size() && isPreposition(words.get(at))) {
            return at + 1;
        }
        return ALWAYS.contains(words.get(marker)) ? at : 0;
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "to", "on", "zu", "zum" -> true;
            default -> false;
        };
    }

    /** The one of two that says more against their being one paper. */
    static Marker stronger(Marker one, Marker other) {
        return one.strength() >= other.strength() ? one : other;
    }

    private int strength() {
        return switch (this) {
            case NONE -> 0;
            case VERSION -> 1;
            case SUPPLEMENT -> 2;
            case ERRATUM -> 3;
            case RETRACTION -> 4;
            case REPLY -> 5;
        };
    }

    static Marker ofWord(String word) {
        return WORDS.getOrDefault(word, NONE);
    }
}
