package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.text.Blanks;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A paper as the cells of the library's own CSV add to it. Each says whether it understood its cell. */
final class OwnDraft {
    /** Sets one of the bibliographic details. */
    @FunctionalInterface
    interface Detail {
        Publication with(Publication publication, String text);
    }

    /** Sets one of the counts. */
    @FunctionalInterface
    interface Count {
        Metrics with(Metrics metrics, Long count);
    }

    private static final ImmutableMap<String, Scheme> SCHEMES =
            Arrays.stream(Scheme.values()).collect(ImmutableMap.toImmutableMap(Scheme::prefix, scheme -> scheme));

    private final Paper.Builder paper;
    private @Nullable Venue venue;
    private Publication publication = Publication.NONE;
    private Metrics metrics = Metrics.NONE;

    OwnDraft(String title) {
        paper = Paper.titled(title);
    }

    boolean authors(String cell) {
        return each(cell, name -> paper.author(Author.of(name)));
    }

    boolean organizations(String cell) {
        return each(cell, paper::organization);
    }

    boolean keywords(String cell) {
        return each(cell, paper::keyword);
    }

    private static boolean each(String cell, Consumer<String> taker) {
        boolean allVisible = true;
        for (String text : CellList.split(cell)) {
            if (Blanks.isBlank(text)) {
                allVisible = false;
            } else {
                taker.accept(text);
            }
        }
        return allVisible;
    }

    boolean authorCount(String cell) {
        Integer count = Ints.tryParse(cell);
        if (count == null || count < 1) {
            return false;
        }
        paper.statedAuthorCount(count);
        return true;
    }

    boolean abstractText(String cell) {
        paper.abstractText(cell);
        return true;
    }

    boolean published(String cell) {
        return take(PartialDate.find(cell), paper::published);
    }

    boolean listed(String cell) {
        return take(PartialDate.find(cell), paper::listed);
    }

    private static <T> boolean take(Optional<T> value, Consumer<T> taker) {
        value.ifPresent(taker);
        return value.isPresent();
    }

    boolean venue(String cell) {
        venue = Venue.of(cell);
        return true;
    }

    boolean acronym(String cell) {
        Venue known = venue;
        venue = known == null ? null : known.withAcronym(cell);
        return known != null;
    }

    boolean venueYear(String cell) {
        Venue known = venue;
        Integer year = Ints.tryParse(cell);
        if (known == null || year == null || year < 1 || year > 9999) {
            return false;
        }
        venue = known.withYear(year);
        return true;
    }

    boolean identifiers(String cell) {
        boolean allFound = true;
        for (String text : CellList.split(cell)) {
            allFound &= take(identifier(text), paper::identifier);
        }
        return allFound;
    }

    /** The written form names its scheme, which spares trying them all; people may add other spellings by hand. */
    private static Optional<Identifier> identifier(String text) {
        int colon = text.indexOf(':');
        Scheme scheme = colon < 0 ? null : SCHEMES.get(text.substring(0, colon));
        return scheme == null ? Identifier.find(text) : Identifier.find(scheme, text.substring(colon + 1));
    }

    boolean links(String cell) {
        return CellList.pairs(cell, (kind, url) -> paper.link(new Link(new LinkKind(kind), url)));
    }

    boolean kind(String cell) {
        paper.kind(new PaperKind(cell));
        return true;
    }

    boolean detail(Detail detail, String cell) {
        publication = detail.with(publication, cell);
        return true;
    }

    static BiPredicate<OwnDraft, String> count(Count count) {
        return (draft, cell) -> draft.count(count, cell);
    }

    private boolean count(Count count, String cell) {
        Long number = Longs.tryParse(cell);
        if (number == null || number < 0) {
            return false;
        }
        metrics = count.with(metrics, number);
        return true;
    }

    boolean extras(String cell) {
        return CellList.pairs(cell, paper::extra);
    }

    void extra(String key, String cell) {
        paper.extra(key, cell);
    }

    Paper finish() {
        return paper.venue(venue).publication(publication).metrics(metrics).build();
    }
}
