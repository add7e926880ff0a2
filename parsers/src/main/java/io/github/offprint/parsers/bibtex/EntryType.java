package io.github.offprint.parsers.bibtex;

import io.github.offprint.model.PaperKind;
import org.jspecify.annotations.Nullable;

/** The types of entries of BibTeX (btxdoc) and BibLaTeX (manual, 2.1) and the kinds of papers they say, both ways. */
final class EntryType {
    /** The type of what is of no other. */
    static final String MISC = "misc";

    private EntryType() {}

    /** The kind that a type says; null when it says none. */
    static @Nullable PaperKind kind(String type) {
        return switch (type) {
            case "article" -> PaperKind.ARTICLE;
            case "inproceedings", "conference" -> PaperKind.CONFERENCE;
            case "incollection", "inbook", "suppbook", "suppcollection", "inreference", "bookinbook" ->
                PaperKind.CHAPTER;
            case "book", "mvbook", "collection", "mvcollection", "booklet" -> PaperKind.BOOK;
            case "phdthesis", "mastersthesis", "thesis" -> PaperKind.THESIS;
            case "techreport", "report" -> PaperKind.REPORT;
            case "dataset" -> PaperKind.DATASET;
            default -> null;
        };
    }

    /** The type that is written for a kind; {@link #MISC} where there is none. */
    static String of(@Nullable PaperKind kind) {
        if (kind == null) {
            return MISC;
        }
        return switch (kind.value()) {
            case "article" -> "article";
            case "conference" -> "inproceedings";
            case "chapter" -> "incollection";
            case "book" -> "book";
            case "thesis" -> "phdthesis";
            case "report" -> "techreport";
            case "dataset" -> "dataset";
            default -> MISC;
        };
    }

    /** Whether entries of the type are a part of a volume that has a title of its own. */
    static boolean isPart(String type) {
        return switch (type) {
            case "inproceedings", "conference", "incollection", "inbook", "suppbook", "suppcollection", "inreference" ->
                true;
            default -> false;
        };
    }

    /** Whether entries of the type hold what others share. */
    static boolean isVolume(String type) {
        return switch (type) {
            case "proceedings",
                    "mvproceedings",
                    "book",
                    "mvbook",
                    "collection",
                    "mvcollection",
                    "reference",
                    "mvreference",
                    "periodical",
                    "journal",
                    "xdata" -> true;
            default -> false;
        };
    }

    /** Whether a word can be written as a type. */
    static boolean isWord(String type) {
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && i > 0 || (c == '-' || c == '_') && i > 0)) {
                return false;
            }
        }
        return switch (type) {
            case "", "comment", "string", "preamble", "xdata" -> false;
            default -> type.length() < HeadFinder.LONGEST / 2;
        };
    }
}
