package io.github.offprint.parsers.huggingface;

import io.github.offprint.format.ReadContext;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.parsers.lines.PrintedDate;
import io.github.offprint.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives the dates of one page their years. The site leaves out the year of the day on which the page was shown; the host says
 * which that was, or the page prints its own date with a year.
 */
final class PageDates {
    private final ReadContext context;
    private Optional<PartialDate> listed = Optional.empty();
    private Optional<LocalDate> shown;

    PageDates(ReadContext context) {
        this.context = context;
        this.shown = context.asOf();
    }

    /** A page begins: what an earlier one said no longer holds. */
    void newPage(Block<CardLine> head) {
        listed = Optional.empty();
        shown = context.asOf();
        for (Piece<CardLine> piece : head.pieces(CardLine.PAGE_DATE)) {
            Optional<PrintedDate> date = PrintedDate.find(piece.text());
            listed = date.flatMap(found -> resolve(piece, found));
            if (shown.isEmpty()) {
                shown = listed.flatMap(PartialDate::earliest);
            }
        }
    }

    /** The day of the page, as it is printed in its head. */
    Optional<PartialDate> listed() {
        return listed;
    }

    /** The date, with a year where it is known; empty, with a problem, where no calendar has it. */
    Optional<PartialDate> resolve(Piece<CardLine> piece, PrintedDate date) {
        try {
            if (date.year().isPresent()) {
                return Optional.of(PartialDate.of(date.year().get(), date.month(), date.day()));
            }
            PartialDate yearless = PartialDate.ofMonthDay(date.month(), date.day());
            Optional<PartialDate> day = shown.flatMap(last -> notAfter(last, date));
            if (day.isEmpty()) {
                piece.report(ProblemCode.YEAR_UNKNOWN, context);
            }
            return Optional.of(day.orElse(yearless));
        } catch (DateTimeException noSuchDay) {
            piece.report(ProblemCode.IMPOSSIBLE_DATE, context);
            return Optional.empty();
        }
    }

    /** The date in the year of the page, unless it would lie behind the page or that year has no such day. */
    private static Optional<PartialDate> notAfter(LocalDate last, PrintedDate date) {
        if (date.month() == 2 && date.day() == 29 && !last.isLeapYear()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(last.getYear(), date.month(), date.day());
        return day.isAfter(last) ? Optional.empty() : Optional.of(PartialDate.of(day));
    }
}
