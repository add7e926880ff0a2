package io.github.offprint.parsers.pubmed;

import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.PaperKind;
import io.github.offprint.parsers.xml.RecordDraft;
import io.github.offprint.parsers.xml.XmlElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** NLM's publication types that are kinds of papers. An editorial and a preprint are listed as journal articles, too. */
final class PublicationTypes {
    /** The stronger one first. */
    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("Preprint", PaperKind.PREPRINT)
            .put("Editorial", PaperKind.EDITORIAL)
            .put("Academic Dissertation", PaperKind.THESIS)
            .put("Technical Report", PaperKind.REPORT)
            .put("Dataset", PaperKind.DATASET)
            .put("Congress", PaperKind.CONFERENCE)
            .put("Clinical Conference", PaperKind.CONFERENCE)
            .put("Book", PaperKind.BOOK)
            .put("Monograph", PaperKind.BOOK)
            .put("Journal Article", PaperKind.ARTICLE)
            .buildOrThrow();

    private PublicationTypes() {}

    /** The strongest kind among types; the other types become extras. */
    static @Nullable PaperKind kind(Stream<XmlElement> types, RecordDraft draft) {
        List<String> words = types.flatMap(type -> RecordDraft.line(Optional.of(type)).stream())
                .toList();
        List<String> ranked = KINDS.keySet().asList();
        Optional<String> best = words.stream().filter(KINDS::containsKey).min(Comparator.comparing(ranked::indexOf));
        words.stream()
                .filter(word -> best.isEmpty() || !word.equals(best.get()))
                .forEach(word -> draft.keep("PublicationType", word));
        return best.map(KINDS::get).orElse(null);
    }
}
