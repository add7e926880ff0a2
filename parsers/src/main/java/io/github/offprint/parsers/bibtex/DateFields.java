package io.github.offprint.parsers.bibtex;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.bibtex.Dates.Found;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the date of publication from {@code date}, else from {@code year}, {@code month} and {@code day} together. */
final class DateFields {
    private final PaperDraft draft;
    private final @Nullable RawField date;
    private final @Nullable RawField year;
    private final @Nullable RawField month;
    private final @Nullable RawField day;

    DateFields(PaperDraft draft) {
        this.draft = draft;
        this.date = visible("date");
        this.year = visible("year");
        this.month = visible("month");
        this.day = visible("day");
    }

    private @Nullable RawField visible(String name) {
        RawField field = draft.entry().field(name);
        return field == null || Blanks.isBlank(field.value()) ? null : field;
    }

    void finish(Paper.Builder paper) {
        PartialDate published = date == null ? null : ofDate(date);
        if (published == null) {
            paper.published(ofYear());
        } else {
            paper.published(published);
            keepOther(
                    year,
                    published.year().isPresent()
                            ? String.valueOf(published.year().getAsInt())
                            : "");
            keepOther(month, "");
            keepOther(day, "");
        }
    }

    /** A part beside the date says it once more, or something else that is kept. */
    private void keepOther(@Nullable RawField field, String same) {
        if (field != null && !draft.text(field).equals(same)) {
            draft.extra(field, draft.text(field));
        }
    }

    private @Nullable PartialDate ofDate(RawField field) {
        return kept(field, Dates.edtf(draft.text(field)), "no date of BibLaTeX that is certain");
    }

    /** The date that was found; what it does not say of the field is kept. */
    private @Nullable PartialDate kept(RawField field, Found found, String complaint) {
        switch (found.reading()) {
            case WHOLE -> {}
            case PART -> draft.extra(field, draft.text(field));
            case IMPOSSIBLE -> setAside(field, ProblemCode.IMPOSSIBLE_DATE, ProblemCode.IMPOSSIBLE_DATE.meaning());
            case UNREAD -> setAside(field, ProblemCode.INVALID_VALUE, complaint);
        }
        return found.date();
    }

    private void setAside(RawField field, ProblemCode code, String message) {
        draft.problem(code, message, field);
        draft.extra(field, draft.text(field));
    }

    private @Nullable PartialDate ofYear() {
        Optional<PartialDate> found = year == null ? Optional.empty() : Dates.year(draft.text(year));
        if (found.isEmpty()) {
            if (year != null) {
                setAside(year, ProblemCode.INVALID_VALUE, "a year is four digits");
            }
            keepOther(month, "");
            keepOther(day, "");
            return null;
        }
        return month == null ? withoutMonth(found.get()) : withMonth(found.get(), month);
    }

    private PartialDate withoutMonth(PartialDate found) {
        keepOther(day, "");
        return found;
    }

    private @Nullable PartialDate withMonth(PartialDate found, RawField field) {
        String days = day == null ? "" : draft.text(day);
        Found whole = Dates.monthOf(found, draft.text(field), days);
        if (day != null && (whole.date() == null || whole.date().day().isEmpty())) {
            draft.extra(day, days);
        }
        return kept(field, whole, "no month");
    }
}
