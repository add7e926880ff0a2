package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Notes in titles that say of what kind the paper is and are no part of its name: {@code (Panel Abstract)}, {@code Tutorial:},
 * {@code - Book Review}. Some listings print them and some do not.
 */
enum Genre {
    /** Nothing is said. */
    NONE,
    /** {@code - Book Review}: listed under the names of the reviewers, or of the authors of the book. */
    REVIEW,
    /** {@code (Panel Abstract)}, {@code (Tutorial)}. */
    OTHER;

    private static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "panel",
            "pdf",
            "html",
            "citation",
            "tutorial",
            "abstract",
            "abstracts",
            "keynote",
            "demo",
            "demonstration",
            "demonstrations",
            "poster",
            "posters",
            "talk",
            "session",
            "summary",
            "invited",
            "oral",
            "spotlight",
            "experience",
            "industrial",
            "lecture",
            "plenary",
            "slides",
            "review",
            "version",
            "extended",
            "short",
            "preprint",
            "draft",
            "position",
            "award",
            "paper",
            "doctoral",
            "description",
            "article");
    private static final ImmutableSet<String> BESIDE = ImmutableSet.of(
            "a",
            "an",
            "the",
            "in",
            "of",
            "and",
            "only",
            "full",
            "long",
            "book",
            "work",
            "progress",
            "student",
            "research",
            "best",
            "industry",
            "system",
            "systems",
            "regular",
            "technical",
            "report",
            "available",
            "at",
            "conference",
            "vision",
            "consortium",
            "preliminary",
            "presentation",
            "track",
            "application",
            "applications");

    /** Whether two words at the start of a title say what it is, and not what it is about. */
    static boolean isLeading(String first, String second) {
        boolean kind = switch (first) {
            case "tutorial", "panel", "keynote", "demo", "poster", "talk" -> true;
            default -> false;
        };
        return kind && (second.equals("on") || second.equals("of"));
    }

    /** What the words of a segment say, if they say nothing else. */
    static Genre of(ImmutableList<String> words) {
        boolean kind = false;
        for (String word : words) {
            boolean said = KINDS.contains(word);
            if (!said && !BESIDE.contains(word)) {
                return NONE;
            }
            kind |= said;
        }
        // A review that is not one of a book is a survey, and the word a part of its name.
        boolean review = words.contains("review");
        return review ? words.contains("book") ? REVIEW : NONE : kind ? OTHER : NONE;
    }
}
