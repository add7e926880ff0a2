package io.github.offprint.parsers.csljson;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.PaperKind;
import java.util.Optional;

/**
 * The types of items and the kinds of papers they are, in both directions. A type that has no kind of its own is the kind of its
 * name; a kind that is no type is written as {@value #DOCUMENT} with the kind as its genre.
 */
final class CslType {
    /** The type of which nothing is known. */
    static final String DOCUMENT = "document";

    /** The types of CSL 1.0.2, appendix III. */
    private static final ImmutableSet<String> ALL = ImmutableSet.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            DOCUMENT,
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "video",
            "webpage");

    private CslType() {}

    /** Whether the schema has this type. */
    static boolean isType(String type) {
        return ALL.contains(type);
    }

    /** The kind of papers of a type; none for {@value #DOCUMENT}. */
    static Optional<PaperKind> kind(String type) {
        return switch (type) {
            case "article-journal" -> Optional.of(PaperKind.ARTICLE);
            case "paper-conference" -> Optional.of(PaperKind.CONFERENCE);
            case "article" -> Optional.of(PaperKind.PREPRINT);
            case DOCUMENT -> Optional.empty();
            default -> Optional.of(new PaperKind(type));
        };
    }

    /** The type of papers of a kind. */
    static String of(PaperKind kind) {
        String type = switch (kind.value()) {
            case "article" -> "article-journal";
            case "conference" -> "paper-conference";
            case "preprint" -> "article";
            default -> kind.value();
        };
        return kind(type).equals(Optional.of(kind)) && isType(type) ? type : DOCUMENT;
    }
}
