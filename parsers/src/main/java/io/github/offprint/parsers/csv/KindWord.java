package io.github.offprint.parsers.csv;

import io.github.offprint.model.PaperKind;
import org.jspecify.annotations.Nullable;

/** What the words of the sources for kinds of papers mean. */
final class KindWord {
    private KindWord() {}

    /** The kind of a word, or null where it means none for certain. */
    static @Nullable PaperKind find(String word) {
        return switch (Columns.key(word)) {
            case "article",
                    "journalarticle",
                    "ieeejournals",
                    "ieeemagazines",
                    "ieeejournal",
                    "ieeemagazine",
                    "ieeeearlyaccessarticles" -> PaperKind.ARTICLE;
            case "conferencepaper",
                    "conference",
                    "proceedingspaper",
                    "articleproceedingspaper",
                    "ieeeconferences",
                    "ieeeconference" -> PaperKind.CONFERENCE;
            case "preprint" -> PaperKind.PREPRINT;
            case "thesis" -> PaperKind.THESIS;
            case "book", "ieeebooks" -> PaperKind.BOOK;
            case "chapter", "bookchapter", "booksection", "articlebookchapter" -> PaperKind.CHAPTER;
            case "report" -> PaperKind.REPORT;
            case "dataset" -> PaperKind.DATASET;
            case "editorial", "editorialmaterial" -> PaperKind.EDITORIAL;
            case "review" -> new PaperKind("review");
            default -> null;
        };
    }
}
