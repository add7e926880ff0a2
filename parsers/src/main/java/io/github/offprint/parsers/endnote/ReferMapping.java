package io.github.offprint.parsers.endnote;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.parsers.tagged.Imprint;
import io.github.offprint.parsers.tagged.ReferenceType;
import io.github.offprint.parsers.tagged.ReferenceType.Shape;
import io.github.offprint.parsers.tagged.Slot;
import io.github.offprint.parsers.tagged.TaggedRecord;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the tags of one refer record mean for a paper. */
final class ReferMapping {
    static final String ID = "endnote-refer";

    private final TaggedRecord record;
    private final Draft draft;
    private final Slot titles = new Slot();
    private final Slot venues = new Slot();
    private final Slot abbreviations = new Slot();
    private final Slot abstracts = new Slot();
    private final Slot years = new Slot();
    private final Slot days = new Slot();
    private final Imprint imprint = new Imprint();
    private final Slot works = new Slot();

    private Shape shape = Shape.PART;
    private boolean hasTitle;
    private @Nullable PaperKind kind;

    ReferMapping(TaggedRecord record, ReadContext context) {
        this.record = record;
        this.draft = new Draft(ID, record, context);
    }

    /** The paper of the record, unless it has no title. */
    Optional<PaperRecord> paper() {
        record.fields().forEach(this::look);
        record.fields().forEach(this::read);
        Optional<Field> title = draft.choose(titles);
        if (title.isEmpty()) {
            return draft.untitled();
        }
        Paper.Builder paper = Paper.titled(draft.line(title.get()));
        draft.text(abstracts).ifPresent(paper::abstractText);
        Optional<PartialDate> published = published();
        published.ifPresent(paper::published);
        paper.venue(venue(published));
        paper.publication(imprint.publication(draft));
        draft.choose(works).ifPresent(draft::keep);
        paper.kind(kind);
        return draft.finish(paper);
    }

    /** Looks first at what the meaning of other tags hangs on. */
    private void look(Field field) {
        switch (field.tag()) {
            case "%0" -> type(field);
            case "%T" -> hasTitle |= !field.isBlank();
            default -> {}
        }
    }

    private void type(Field field) {
        Optional<ReferenceType> type = draft.type(field, "no type of reference that EndNote has");
        if (type.isPresent()) {
            kind = type.get().kind();
            shape = type.get().shape();
        }
    }

    private void read(Field field) {
        switch (field.tag()) {
            case "%0" -> {}
            case "%T" -> titles.offer(1, field);
            case "%Q", "%!" -> otherTitle(field);
            case "%A" -> draft.author(field);
            case "%J" -> venues.offer(1, field);
            case "%B" -> container(field);
            case "%O" -> abbreviation(field);
            case "%X" -> abstracts.offer(1, field);
            case "%D" -> years.offer(1, field);
            case "%8" -> days.offer(1, field);
            case "%V" -> imprint.volume(field);
            case "%N" -> imprint.number(1, field);
            case "%P" -> imprint.pages(1, field);
            case "%I" -> imprint.publisher(field);
            case "%R" -> resource(field);
            case "%M" -> draft.identifiers(field, Draft::accession);
            case "%@" -> draft.serialNumbers(field);
            case "%U" -> links(LinkKind.PAGE, field);
            case "%>" -> links(LinkKind.PDF, field);
            case "%K" -> field.lines().forEach(draft::keyword);
            case "%+" -> organization(field);
            case "%9" -> works.offer(1, field);
            default -> draft.keep(field);
        }
    }

    /** A translated or short title is better than none. */
    private void otherTitle(Field field) {
        draft.offerIf(!hasTitle, titles, 2, field);
    }

    /** The second title: of what the paper is in; of a book, its series. */
    private void container(Field field) {
        draft.offerIf(shape != Shape.WHOLE, venues, 2, field);
    }

    /** EndNote puts the abbreviated journal there, refer anything else. */
    private void abbreviation(Field field) {
        draft.offerIf(Draft.isAcronym(field.line()), abbreviations, 1, field);
    }

    /** Of a conference the year is that of the event. */
    private @Nullable Venue venue(Optional<PartialDate> published) {
        Venue venue = draft.venue(venues, abbreviations);
        OptionalInt year = published.map(PartialDate::year).orElse(OptionalInt.empty());
        return venue != null && shape == Shape.EVENT && year.isPresent() ? venue.withYear(year.getAsInt()) : venue;
    }

    /** The year, made exact by a day that may leave the year out. */
    private Optional<PartialDate> published() {
        Optional<PartialDate> year = draft.choose(years).flatMap(draft::date);
        Optional<Field> day = draft.choose(days);
        if (day.isEmpty()) {
            return year;
        }
        return year.isEmpty() || year.get().year().isEmpty()
                ? draft.date(day.get())
                : Optional.of(draft.exact(year.get(), day.get()));
    }

    /** A DOI, or anything else that names an electronic resource. */
    private void resource(Field field) {
        draft.identifiers(field, line -> Identifier.find(Scheme.DOI, line));
    }

    private void links(LinkKind linkKind, Field field) {
        field.lines().forEach(url -> draft.link(linkKind, url));
    }

    private void organization(Field field) {
        field.lines().forEach(draft::organization);
    }
}
