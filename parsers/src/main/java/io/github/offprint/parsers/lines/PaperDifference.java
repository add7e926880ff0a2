package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableMap;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Publication;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Tells field by field what of a paper is not in the paper that was written for it. */
final class PaperDifference {
    /** The reason for what was given up lest it, or a paper beside it, be misread. */
    static final String MISREAD = "would be read as something else";

    private static final String NO_PLACE = "the format has no place for it";
    private static final String CHANGED = "is not written as it is";

    private static final ImmutableMap<String, Function<Paper, Object>> FIELDS =
            ImmutableMap.<String, Function<Paper, Object>>builder()
                    .put("title", Paper::title)
                    .put("authors", Paper::authors)
                    .put("authorCount", Paper::authorCount)
                    .put("abstract", Paper::abstractText)
                    .put("published", Paper::published)
                    .put("listed", Paper::listed)
                    .put("venue", Paper::venue)
                    .put("presentations", Paper::presentations)
                    .put("organizations", Paper::organizations)
                    .put("identifiers", Paper::identifiers)
                    .put("links", Paper::links)
                    .put("keywords", Paper::keywords)
                    .put("kind", Paper::kind)
                    .put("publication", Paper::publication)
                    .put("metrics", Paper::metrics)
                    .put("extras", Paper::extras)
                    .buildOrThrow();

    private PaperDifference() {}

    /**
     * Reports what is lost.
     *
     * @param paper the paper as it was to be written
     * @param printable what of it the format prints
     * @param written what could be written
     */
    static void report(WriteContext context, Paper paper, Paper printable, Paper written) {
        for (Map.Entry<String, Function<Paper, Object>> field : FIELDS.entrySet()) {
            Object kept = field.getValue().apply(written);
            if (!kept.equals(field.getValue().apply(paper))) {
                boolean givenUp = !kept.equals(field.getValue().apply(printable));
                context.lose(paper, field.getKey(), givenUp ? MISREAD : isNothing(kept) ? NO_PLACE : CHANGED);
            }
        }
    }

    private static boolean isNothing(Object value) {
        return value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || value.equals(Metrics.NONE)
                || value.equals(Publication.NONE)
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
