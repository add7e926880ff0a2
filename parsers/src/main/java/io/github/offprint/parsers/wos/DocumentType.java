package io.github.offprint.parsers.wos;

import com.google.common.base.Ascii;
import io.github.offprint.model.PaperKind;
import org.jspecify.annotations.Nullable;

/** The kinds that the document types ({@code DT}) and the publication types ({@code PT}) of the Web of Science and Inspec mean. */
final class DocumentType {
    private DocumentType() {}

    /** The kind of a document type; null where it has none of ours. */
    static @Nullable PaperKind ofDocument(String type) {
        return switch (Ascii.toLowerCase(type)) {
            case "article", "journal paper", "article; early access" -> PaperKind.ARTICLE;
            case "proceedings paper", "conference paper", "article; proceedings paper" -> PaperKind.CONFERENCE;
            case "article; book chapter", "book chapter", "review; book chapter" -> PaperKind.CHAPTER;
            case "book" -> PaperKind.BOOK;
            case "editorial material" -> PaperKind.EDITORIAL;
            case "data set" -> PaperKind.DATASET;
            case "preprint" -> PaperKind.PREPRINT;
            case "dissertation", "dissertation/thesis" -> PaperKind.THESIS;
            case "report" -> PaperKind.REPORT;
            default -> null;
        };
    }

    /** The kind of a publication type; null where it does not tell. */
    static @Nullable PaperKind ofPublication(String type) {
        return switch (Ascii.toLowerCase(type)) {
            case "j" -> PaperKind.ARTICLE;
            case "b" -> PaperKind.BOOK;
            case "c" -> PaperKind.CONFERENCE;
            default -> null;
        };
    }

    /** Whether the kind says all that the document type says. */
    static boolean saysAll(String type) {
        return switch (Ascii.toLowerCase(type)) {
            case "article",
                    "journal paper",
                    "proceedings paper",
                    "conference paper",
                    "book chapter",
                    "book",
                    "preprint" -> true;
            default -> false;
        };
    }
}
