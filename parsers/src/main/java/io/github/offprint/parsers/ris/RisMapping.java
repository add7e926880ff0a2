package io.github.offprint.parsers.ris;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
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

/** What the tags of one RIS record mean for a paper. {@link RisWriter} writes what is read here. */
final class RisMapping {
    static final String ID = "ris";

    /** How Scopus notes the number of citations. */
    static final String CITED_BY = "Cited By :";

    private static final int LONGEST_KIND = 60;

    private final TaggedRecord record;
    private final Draft draft;
    private final RisDates dates;
    private final Slot titles = new Slot();
    private final Slot venues = new Slot();
    private final Slot abbreviations = new Slot();
    private final Slot abstracts = new Slot();
    private final Imprint imprint = new Imprint();
    private final Slot works = new Slot();

    private Shape shape = Shape.PART;
    private boolean hasTitle;
    private boolean isOfPubMed;
    private boolean isGeneric = true;
    private @Nullable PaperKind kind;
    private @Nullable Long citations;

    RisMapping(TaggedRecord record, ReadContext context, Draft.Markup markup) {
        this.record = record;
        this.draft = new Draft(ID, record, context, markup);
        this.dates = new RisDates(draft);
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
        Venue venue = venue();
        paper.venue(venue);
        boolean yearIsOfVenue = shape == Shape.EVENT && venue != null;
        paper.published(yearIsOfVenue ? dates.publishedOfEvent() : dates.published());
        paper.publication(imprint.publication(draft));
        paper.metrics(Metrics.NONE.withCitations(citations));
        readWork();
        paper.kind(kind);
        return draft.finish(paper);
    }

    /** Looks first at what the meaning of other tags hangs on. */
    private void look(Field field) {
        switch (field.tag()) {
            case "TY" -> readType(field);
            case "TI", "T1", "CT" -> hasTitle |= !field.isBlank();
            case "DB" -> isOfPubMed |= field.line().equalsIgnoreCase("pubmed");
            default -> {}
        }
    }

    private void readType(Field field) {
        Optional<ReferenceType> type = draft.type(field, "no type of RIS");
        isGeneric = type.isEmpty();
        if (type.isPresent()) {
            kind = type.get().kind();
            shape = type.get().shape();
        }
    }

    private void read(Field field) {
        switch (field.tag()) {
            case "TY" -> {}
            case "TI" -> titles.offer(1, field);
            case "T1" -> titles.offer(2, field);
            case "CT" -> titles.offer(4, field);
            case "BT" -> bookTitle(field);
            case "ST", "TT" -> otherTitle(field);
            case "AU", "A1" -> draft.author(field);
            case "AB" -> abstracts.offer(1, field);
            case "N2" -> abstracts.offer(2, field);
            case "PY", "YR" -> dates.year(field);
            case "Y1" -> dates.otherYear(field);
            case "DA" -> dates.day(field);
            case "JF" -> container(1, field);
            case "T2" -> container(2, field);
            case "JO" -> container(3, field);
            case "C3" -> conferenceTitle(field);
            case "JA", "J1", "J2" -> abbreviation(field);
            case "VL", "VO" -> imprint.volume(field);
            case "IS" -> imprint.number(1, field);
            case "CP" -> imprint.number(2, field);
            case "SP" -> imprint.firstPage(field);
            case "EP" -> imprint.lastPage(field);
            case "PB" -> imprint.publisher(field);
            case "SN" -> draft.serialNumbers(field);
            case "DO" -> draft.identifier(Scheme.DOI, field);
            case "AN" -> draft.identifiers(field, this::accession);
            case "UR" -> links(LinkKind.PAGE, field);
            case "LK" -> links(RisLinks.WEB_SITE, field);
            case "L1" -> links(LinkKind.PDF, field);
            case "L2" -> links(RisLinks.FULL_TEXT, field);
            case "L3" -> links(RisLinks.RELATED, field);
            case "L4" -> links(RisLinks.IMAGE, field);
            case "KW", "K1" -> field.lines().forEach(draft::keyword);
            case "AD" -> draft.organization(field.value());
            case "M3" -> works.offer(1, field);
            case "N1", "U1", "U2", "U3", "U4", "U5", "C2" -> note(field);
            default -> draft.keep(field);
        }
    }

    /** The title of a book that the record is, or of the one that it is in. */
    private void bookTitle(Field field) {
        if (shape == Shape.WHOLE || !hasTitle) {
            titles.offer(3, field);
        } else {
            container(4, field);
        }
    }

    /** A short or translated title is better than none. */
    private void otherTitle(Field field) {
        draft.offerIf(!hasTitle, titles, 5, field);
    }

    private void container(int rank, Field field) {
        draft.offerIf(shape != Shape.WHOLE, venues, rank, field);
    }

    private void abbreviation(Field field) {
        draft.offerIf(shape != Shape.WHOLE, abbreviations, 1, field);
    }

    /** EndNote puts the title of proceedings there; for other types it is anything. */
    private void conferenceTitle(Field field) {
        draft.offerIf(shape == Shape.EVENT, venues, 5, field);
    }

    /** What {@code AN} says of what scheme it is; of PubMed it is always the number there. */
    private Optional<Identifier> accession(String number) {
        return Draft.accession(number).or(() -> isOfPubMed ? Identifier.find(Scheme.PMID, number) : Optional.empty());
    }

    private void links(LinkKind linkKind, Field field) {
        RisLinks.addresses(field).forEach(url -> draft.link(linkKind, url));
    }

    /** Notes that hold an identifier, as {@code doi: 10.1063/1.1954747} or {@code 26957754[pmid]}, and the count of citations. */
    private void note(Field field) {
        for (String line : field.lines()) {
            Optional<Identifier> identifier = RisNotes.identifier(line);
            Optional<Long> count = citations == null ? RisNotes.citations(line) : Optional.empty();
            if (identifier.isPresent()) {
                draft.identifier(identifier.get());
            } else if (count.isPresent()) {
                citations = count.get();
            } else {
                draft.keep(field.tag(), line);
            }
        }
    }

    /** The type of work names the kind where the type of the record does not; else it is one more note. */
    private void readWork() {
        Optional<Field> work = draft.choose(works);
        if (work.isEmpty()) {
            return;
        }
        String line = work.get().line();
        Optional<Identifier> identifier = RisNotes.identifier(line);
        if (identifier.isPresent()) {
            draft.identifier(identifier.get());
        } else if (isGeneric && kind == null && line.length() <= LONGEST_KIND) {
            kind = new PaperKind(line);
        } else {
            draft.keep(work.get());
        }
    }

    private @Nullable Venue venue() {
        Venue venue = draft.venue(venues, abbreviations);
        OptionalInt year = shape == Shape.EVENT ? dates.statedYear() : OptionalInt.empty();
        return venue == null || year.isEmpty() ? venue : venue.withYear(year.getAsInt());
    }
}
