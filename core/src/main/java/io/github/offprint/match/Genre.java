package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Notes in titles that say of what kind the paper is and are no part of its name: {@code (Panel Abstract)}, {@code Tutorial:},
 * {@code - Book Review}. Some listings print them and some do not.
 */
final class Genre {
    private static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "panel",
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
            "survey",
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

    private Genre() {}

    /** Whether the words of a segment say nothing else. */
    static boolean isNote(ImmutableList<String> words) {
        boolean kind = false;
        for (String word : words) {
            boolean said = KINDS.contains(word);
            if (!said && !BESIDE.contains(word)) {
                return false;
            }
            kind |= said;
        }
        return kind;
    }
}
