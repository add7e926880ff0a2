package io.github.offprint.parsers.csv;

import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The columns of the library's own CSV in their order, each in both directions: what a paper says in it, and what a cell of it
 * adds to a paper. Their names are keys of the paper JSON where it has one for them.
 */
enum OwnColumn {
    TITLE("title", Paper::title, (draft, cell) -> true),
    AUTHORS("authors", OwnCells::authors, OwnDraft::authors),
    AUTHOR_COUNT("authorCount", paper -> OwnCells.number(paper.statedAuthorCount()), OwnDraft::authorCount),
    ABSTRACT("abstract", paper -> paper.abstractText().orElse(""), OwnDraft::abstractText),
    PUBLISHED("published", paper -> OwnCells.text(paper.published()), OwnDraft::published),
    LISTED("listed", paper -> OwnCells.text(paper.listed()), OwnDraft::listed),
    VENUE("venue", paper -> OwnCells.text(paper.venue().map(Venue::name)), OwnDraft::venue),
    ACRONYM("acronym", paper -> OwnCells.text(paper.venue().flatMap(Venue::acronym)), OwnDraft::acronym),
    VENUE_YEAR("venueYear", OwnCells::venueYear, OwnDraft::venueYear),
    ORGANIZATIONS("organizations", paper -> CellList.join(paper.organizations()), OwnDraft::organizations),
    IDENTIFIERS("identifiers", OwnCells::identifiers, OwnDraft::identifiers),
    LINKS("links", OwnCells::links, OwnDraft::links),
    KEYWORDS("keywords", paper -> CellList.join(paper.keywords()), OwnDraft::keywords),
    KIND("kind", paper -> OwnCells.text(paper.kind().map(PaperKind::value)), OwnDraft::kind),
    VOLUME("volume", published(Publication::volume), detail(Publication::withVolume)),
    NUMBER("number", published(Publication::number), detail(Publication::withNumber)),
    PAGES("pages", published(Publication::pages), detail(Publication::withPages)),
    PUBLISHER("publisher", published(Publication::publisher), detail(Publication::withPublisher)),
    UPVOTES("upvotes", paper -> OwnCells.number(paper.metrics().upvotes()), OwnDraft.count(Metrics::withUpvotes)),
    COMMENTS("comments", paper -> OwnCells.number(paper.metrics().comments()), OwnDraft.count(Metrics::withComments)),
    CITATIONS(
            "citations", paper -> OwnCells.number(paper.metrics().citations()), OwnDraft.count(Metrics::withCitations)),
    STARS("stars", paper -> OwnCells.number(paper.metrics().stars()), OwnDraft.count(Metrics::withStars)),
    EXTRAS("extras", OwnCells::extras, OwnDraft::extras);

    private final String key;
    private final Function<Paper, String> printing;
    private final BiPredicate<OwnDraft, String> reading;

    OwnColumn(String key, Function<Paper, String> printing, BiPredicate<OwnDraft, String> reading) {
        this.key = key;
        this.printing = printing;
        this.reading = reading;
    }

    private static Function<Paper, String> published(Function<Publication, Optional<String>> detail) {
        return paper -> OwnCells.text(detail.apply(paper.publication()));
    }

    private static BiPredicate<OwnDraft, String> detail(OwnDraft.Detail detail) {
        return (draft, cell) -> draft.detail(detail, cell);
    }

    /** The name of the column. */
    String key() {
        return key;
    }

    /** What the paper says here; empty for nothing. */
    String print(Paper paper) {
        return printing.apply(paper);
    }

    /** Adds what a cell says that is not empty; false where it cannot be understood, at least in part. */
    boolean read(OwnDraft draft, String cell) {
        return reading.test(draft, cell);
    }
}
