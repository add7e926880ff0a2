package io.github.offprint.parsers.ris;

import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.tagged.DateText;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a record: {@code PY} and {@code Y1}, which say the year and sometimes the day, and {@code DA}, which says the day
 * where the year is elsewhere. Of dates that agree the most exact one stands; one that does not agree becomes an extra. Of a
 * conference {@code PY} is the year of the event, and {@code DA} alone may say when the paper was published.
 */
final class RisDates {
    private record Dated(Field field, PartialDate date) {}

    private final Draft draft;
    private final List<Dated> years = new ArrayList<>();
    private final List<Dated> otherYears = new ArrayList<>();
    private final List<Dated> days = new ArrayList<>();

    RisDates(Draft draft) {
        this.draft = draft;
    }

    /** Takes {@code PY}. */
    void year(Field field) {
        add(years, field);
    }

    /** Takes {@code Y1}, which the older specification has for the same. */
    void otherYear(Field field) {
        add(otherYears, field);
    }

    /** Takes {@code DA}. */
    void day(Field field) {
        add(days, field);
    }

    private void add(List<Dated> to, Field field) {
        if (!field.isBlank()) {
            draft.date(field).ifPresent(date -> to.add(new Dated(field, date)));
        }
    }

    private @Nullable Dated stated() {
        return !years.isEmpty() ? years.get(0) : otherYears.isEmpty() ? null : otherYears.get(0);
    }

    /** The year that {@code PY}, else {@code Y1}, states. */
    OptionalInt statedYear() {
        Dated stated = stated();
        return stated == null ? OptionalInt.empty() : stated.date().year();
    }

    /** When the paper was published. */
    @Nullable
    PartialDate published() {
        return published(years, otherYears, days, null);
    }

    /** When the paper was published that was given at a conference, whose year the venue takes. */
    @Nullable
    PartialDate publishedOfEvent() {
        return published(days, years, otherYears, stated());
    }

    /** The date of the first field, as exact as the others make it. */
    private @Nullable PartialDate published(
            List<Dated> first, List<Dated> second, List<Dated> third, @Nullable Dated takenElsewhere) {
        List<Dated> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        if (all.isEmpty()) {
            return null;
        }
        Dated stands = all.get(0);
        for (Dated other : all) {
            stands = isLessExact(stands.date(), other.date()) ? other : stands;
        }
        for (Dated other : all) {
            if (!isLessExact(other.date(), stands.date()) && !other.equals(takenElsewhere)) {
                disagree(other);
            }
        }
        return stands.date();
    }

    /** Whether the one date says nothing that the other one does not say: {@code 2016} beside {@code 2016-10-19}. */
    private static boolean isLessExact(PartialDate one, PartialDate other) {
        return other.toString().startsWith(one.toString());
    }

    private void disagree(Dated other) {
        if (DateText.of(other.field().line()).whole()) {
            draft.keep(other.field());
        }
        if (!other.field().tag().equals("DA")) {
            draft.report(
                    ProblemCode.REPEATED_FIELD,
                    other.field(),
                    other.field().tag() + " disagrees with a date that stands; it is kept as an extra");
        }
    }
}
