package io.github.offprint.parsers.medline;

import com.google.common.base.Ascii;
import io.github.offprint.model.PaperKind;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publication types of a record, of which the first in this table is the kind of the paper: an editorial and a preprint are
 * listed as journal articles, too. The other types are extras.
 */
final class PublicationTypes {
    private final List<Field> types = new ArrayList<>();

    /** Takes {@code PT}. */
    void add(Field field) {
        if (!field.isBlank()) {
            types.add(field);
        }
    }

    /** The kind; types that it does not say become extras. */
    @Nullable
    PaperKind kind(Draft draft) {
        Field best = null;
        for (Field type : types) {
            best = rank(type) > 0 && (best == null || rank(type) < rank(best)) ? type : best;
        }
        for (Field type : types) {
            if (!type.equals(best)) {
                draft.keep(type);
            }
        }
        return best == null ? null : kind(rank(best));
    }

    private static int rank(Field type) {
        return switch (Ascii.toLowerCase(type.line())) {
            case "preprint" -> 1;
            case "editorial" -> 2;
            case "academic dissertation" -> 3;
            case "technical report" -> 4;
            case "dataset" -> 5;
            case "congress", "congresses", "clinical conference" -> 6;
            case "book chapter" -> 7;
            case "book", "monograph" -> 8;
            case "journal article" -> 9;
            default -> 0;
        };
    }

    private static PaperKind kind(int rank) {
        return switch (rank) {
            case 1 -> PaperKind.PREPRINT;
            case 2 -> PaperKind.EDITORIAL;
            case 3 -> PaperKind.THESIS;
            case 4 -> PaperKind.REPORT;
            case 5 -> PaperKind.DATASET;
            case 6 -> PaperKind.CONFERENCE;
            case 7 -> PaperKind.CHAPTER;
            case 8 -> PaperKind.BOOK;
            default -> PaperKind.ARTICLE;
        };
    }
}
