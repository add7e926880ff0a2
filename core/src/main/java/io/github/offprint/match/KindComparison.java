package io.github.offprint.match;

import io.github.offprint.model.PaperKind;
import java.util.Optional;

/**
 * What the kinds of two papers are to each other. Listings call one paper an article or a conference paper as they like; a thesis,
 * a book or a data set of the same name is another publication.
 */
enum KindComparison {
    /** One of the two does not say, or both are kinds that are mixed up. */
    COMPATIBLE,
    /** Kinds that no listing mixes up. */
    DIFFERENT;

    static KindComparison of(Optional<PaperKind> one, Optional<PaperKind> other) {
        if (one.isEmpty() || other.isEmpty() || one.get().equals(other.get())) {
            return COMPATIBLE;
        }
        boolean mixed = isPaper(one.get().value()) && isPaper(other.get().value());
        return mixed ? COMPATIBLE : DIFFERENT;
    }

    /** Whatever is none of the others: the words of an open set. */
    private static boolean isPaper(String kind) {
        return switch (kind) {
            case "thesis", "book", "report", "dataset", "patent", "software", "standard", "video", "presentation" ->
                false;
            default -> true;
        };
    }
}
