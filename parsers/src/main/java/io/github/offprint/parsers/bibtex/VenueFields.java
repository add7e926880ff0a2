package io.github.offprint.parsers.bibtex;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.bibtex.Dates.Found;
import io.github.offprint.parsers.bibtex.Dates.Reading;
import io.github.offprint.text.Blanks;
import org.jspecify.annotations.Nullable;

/** Reads where a paper appeared: in a journal or in a book, whichever its type of entry says first. */
final class VenueFields {
    private final PaperDraft draft;
    private @Nullable RawField journal;
    private @Nullable RawField book;
    private @Nullable RawField acronym;
    private @Nullable RawField date;

    VenueFields(PaperDraft draft) {
        this.draft = draft;
    }

    void journal(RawField field) {
        if (journal == null) {
            journal = field;
        } else {
            draft.extra(field, draft.text(field));
        }
    }

    void book(RawField field) {
        book = field;
    }

    void acronym(RawField field) {
        acronym = field;
    }

    void date(RawField field) {
        date = field;
    }

    void finish(Paper.Builder paper) {
        boolean inBook = EntryType.isPart(draft.entry().type());
        boolean isBook = EntryType.isVolume(draft.entry().type());
        RawField first = inBook ? book : journal;
        RawField second = inBook ? journal : isBook ? null : book;
        RawField chosen = isBlank(first) ? second : first;
        keep(journal, chosen);
        keep(book, chosen);
        String name = chosen == null ? "" : draft.text(chosen);
        if (Blanks.isBlank(name)) {
            keep(acronym, null);
            keep(date, null);
        } else {
            paper.venue(dated(Venue.of(name).withAcronym(acronym == null ? null : draft.text(acronym))));
        }
    }

    private static boolean isBlank(@Nullable RawField field) {
        return field == null || Blanks.isBlank(field.value());
    }

    /** Keeps a field that is not the venue. */
    private void keep(@Nullable RawField field, @Nullable RawField chosen) {
        if (field != null && !field.equals(chosen)) {
            draft.extra(field, draft.text(field));
        }
    }

    private Venue dated(Venue venue) {
        if (date == null) {
            return venue;
        }
        String text = draft.text(date);
        Found found = Dates.edtf(text);
        PartialDate day = found.date();
        if (found.reading() != Reading.WHOLE || day == null || day.month().isPresent()) {
            draft.extra(date, text);
        }
        return day == null || day.year().isEmpty()
                ? venue
                : venue.withYear(day.year().getAsInt());
    }
}
