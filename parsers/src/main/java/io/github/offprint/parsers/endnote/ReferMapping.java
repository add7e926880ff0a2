package io.github.offprint.parsers.endnote;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.tagged.DateText;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
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
    private final Slot volumes = new Slot();
    private final Slot numbers = new Slot();
    private final Slot pages = new Slot();
    private final Slot publishers = new Slot();
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
        paper.publication(publication());
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
        Optional<ReferenceType> type = ReferenceType.find(field.line());
        if (type.isPresent()) {
            kind = type.get().kind();
            shape = type.get().shape();
            if (!type.get().isFirstOfItsKind()) {
                draft.keep(field);
            }
        } else if (!field.isBlank() && !ReferenceType.isGeneric(field.line())) {
            draft.invalid(field, "no type of reference that EndNote has");
        }
    }

    private void read(Field field) {
        switch (field.tag()) {
            case "%0" -> {}
            case "%T" -> titles.offer(1, field);
            case "%Q", "%!" -> otherTitle(field);
            case "%A" -> author(field);
            case "%J" -> venues.offer(1, field);
            case "%B" -> container(field);
            case "%O" -> abbreviation(field);
            case "%X" -> abstracts.offer(1, field);
            case "%D" -> years.offer(1, field);
            case "%8" -> days.offer(1, field);
            case "%V" -> volumes.offer(1, field);
            case "%N" -> numbers.offer(1, field);
            case "%P" -> pages.offer(1, field);
            case "%I" -> publishers.offer(1, field);
            case "%R" -> resource(field);
            case "%M" -> accession(field);
            case "%@" -> serialNumber(field);
            case "%U" -> links(LinkKind.PAGE, field);
            case "%>" -> links(LinkKind.PDF, field);
            case "%K" -> field.lines().forEach(draft::keyword);
            case "%+" -> organization(field);
            case "%9" -> works.offer(1, field);
            default -> draft.keep(field);
        }
    }

    private void author(Field field) {
        if (!field.isBlank()) {
            draft.author(field);
        }
    }

    /** A translated or short title is better than none. */
    private void otherTitle(Field field) {
        if (hasTitle) {
            draft.keep(field);
        } else {
            titles.offer(2, field);
        }
    }

    /** The second title: of what the paper is in; of a book, its series. */
    private void container(Field field) {
        if (shape == Shape.WHOLE) {
            draft.keep(field);
        } else {
            venues.offer(2, field);
        }
    }

    /** EndNote puts the abbreviated journal there, refer anything else. */
    private void abbreviation(Field field) {
        if (Draft.isAcronym(field.line())) {
            abbreviations.offer(1, field);
        } else {
            draft.keep(field);
        }
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
        return year.isEmpty() || year.get().year().isEmpty() ? draft.date(day.get()) : refined(year.get(), day.get());
    }

    private Optional<PartialDate> refined(PartialDate year, Field day) {
        DateText exact = DateText.ofYear(day.line(), year.year().getAsInt());
        boolean agrees =
                exact.date().isPresent() && exact.date().get().toString().startsWith(year.toString());
        if (!agrees || !exact.whole()) {
            draft.keep(day);
        }
        return agrees ? exact.date() : Optional.of(year);
    }

    /** A DOI, or anything else that names an electronic resource. */
    private void resource(Field field) {
        for (String line : field.lines()) {
            Identifier.find(Scheme.DOI, line).ifPresentOrElse(draft::identifier, () -> draft.keep(field.tag(), line));
        }
    }

    /** A bare accession number means something to its database alone; what says of what scheme it is, is read. */
    private void accession(Field field) {
        for (String line : field.lines()) {
            Optional<Identifier> named = line.indexOf(':') > 0 ? Identifier.find(line) : Optional.empty();
            named.ifPresentOrElse(draft::identifier, () -> draft.keep(field.tag(), line));
        }
    }

    private void serialNumber(Field field) {
        if (!field.isBlank()) {
            draft.serialNumbers(field);
        }
    }

    private void links(LinkKind linkKind, Field field) {
        field.lines().forEach(url -> draft.link(linkKind, url));
    }

    private void organization(Field field) {
        field.lines().forEach(draft::organization);
    }

    private Publication publication() {
        return Publication.NONE
                .withVolume(draft.text(volumes).orElse(null))
                .withNumber(draft.text(numbers).orElse(null))
                .withPages(draft.text(pages).orElse(null))
                .withPublisher(draft.text(publishers).orElse(null));
    }
}
