package io.github.offprint.parsers.medline;

import com.google.common.base.Ascii;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.parsers.tagged.Imprint;
import io.github.offprint.parsers.tagged.Slot;
import io.github.offprint.parsers.tagged.TaggedRecord;
import java.util.Optional;

/** What the tags of one MEDLINE record mean for a paper. */
final class MedlineMapping {
    static final String ID = "medline";

    private final TaggedRecord record;
    private final Draft draft;
    private final MedlineAuthors authors;
    private final PublicationTypes types = new PublicationTypes();
    private final Slot titles = new Slot();
    private final Slot journals = new Slot();
    private final Slot abbreviations = new Slot();
    private final Slot abstracts = new Slot();
    private final Slot dates = new Slot();
    private final Imprint imprint = new Imprint();

    private boolean hasTitle;

    MedlineMapping(TaggedRecord record, ReadContext context) {
        this.record = record;
        this.draft = new Draft(ID, record, context);
        this.authors = new MedlineAuthors(draft);
    }

    /** The paper of the record, unless it has no title. */
    Optional<PaperRecord> paper() {
        record.fields().forEach(field -> hasTitle |= field.tag().equals("TI") && !field.isBlank());
        record.fields().forEach(this::read);
        Optional<Field> title = draft.choose(titles);
        if (title.isEmpty()) {
            return draft.untitled();
        }
        authors.finish();
        Paper.Builder paper = Paper.titled(draft.line(title.get()));
        draft.text(abstracts).ifPresent(paper::abstractText);
        draft.choose(dates).flatMap(draft::date).ifPresent(paper::published);
        paper.venue(draft.venue(journals, abbreviations));
        paper.publication(imprint.publication(draft));
        paper.kind(types.kind(draft));
        return draft.finish(paper);
    }

    private void read(Field field) {
        switch (field.tag()) {
            case "TI" -> titles.offer(1, field);
            case "BTI" -> bookTitle(field);
            case "TT" -> otherTitle(field);
            case "FAU" -> authors.fullName(field);
            case "AU" -> authors.initials(field);
            case "CN" -> authors.group(field);
            case "AD" -> authors.address(field);
            case "AUID" -> authors.identifier(field);
            case "AB" -> abstracts.offer(1, field);
            case "DP" -> dates.offer(1, field);
            case "JT" -> journals.offer(1, field);
            case "TA" -> abbreviations.offer(1, field);
            case "VI" -> imprint.volume(field);
            case "IP" -> imprint.number(1, field);
            case "PG" -> imprint.pages(1, field);
            case "PB" -> imprint.publisher(field);
            case "PMID" -> draft.identifier(Scheme.PMID, field);
            case "PMC" -> draft.identifier(Scheme.PMCID, field);
            case "AID", "LID" -> location(field);
            case "IS", "ISBN" -> draft.serialNumbers(field);
            case "OT", "MH" -> draft.keyword(field.value());
            case "PT" -> types.add(field);
            default -> draft.keep(field);
        }
    }

    /** A book itself, or the one that a chapter is in. */
    private void bookTitle(Field field) {
        if (hasTitle) {
            journals.offer(2, field);
        } else {
            titles.offer(2, field);
        }
    }

    /** The title in the language of the paper; {@code TI} is the English one. */
    private void otherTitle(Field field) {
        draft.offerIf(!hasTitle, titles, 3, field);
    }

    /** {@code 10.4103/2277-9175.180636 [doi]}, {@code ABR-5-67 [pii]}, {@code doi:10.1016/j.cpr.2005.02.002}. */
    private void location(Field field) {
        String line = field.line();
        int bracket = line.lastIndexOf('[');
        String kind = bracket > 0 ? Ascii.toLowerCase(line.substring(bracket)) : "";
        Optional<Identifier> doi = kind.equals("[doi]")
                ? Identifier.find(Scheme.DOI, line.substring(0, bracket))
                : kind.isEmpty() ? Identifier.find(Scheme.DOI, line) : Optional.empty();
        if (doi.isPresent()) {
            draft.identifier(doi.get());
        } else if (kind.equals("[doi]")) {
            draft.invalid(field, field.tag() + " holds no DOI");
        } else {
            draft.keep(field);
        }
    }
}
