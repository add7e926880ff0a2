package io.github.offprint.query.language;

import io.github.offprint.model.PartialDate;
import io.github.offprint.query.DateField;
import io.github.offprint.query.DateRange;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Query;

/**
 * A date.
 *
 * @param field the field
 * @param relation how its dates must stand to the range
 */
record DateTarget(DateField field, Relation relation) implements Target<Query> {
    @Override
    public Query ask(Value value) {
        return switch (value.form()) {
            case STAR -> present();
            case PLAIN -> ask(RangeText.of(value.text()).orElseThrow(() -> expected(value.text())));
            default -> throw expected(value.text());
        };
    }

    @Override
    public Query compare(Comparison comparison, Value value) {
        return ask(RangeText.of(comparison, value.text()));
    }

    private Query ask(RangeText text) {
        String lower = text.lower();
        String upper = text.upper();
        if (lower == null) {
            return field.in(until(date(upper == null ? "" : upper), text.upperEdge()));
        }
        DateRange from = since(date(lower), text.lowerEdge());
        return field.in(upper == null ? from : join(from, until(date(upper), text.upperEdge())));
    }

    private DateRange since(PartialDate date, Edge edge) {
        return edge == Edge.INCLUDED ? DateRange.from(date, relation) : DateRange.after(date, relation);
    }

    private DateRange until(PartialDate date, Edge edge) {
        return edge == Edge.INCLUDED ? DateRange.to(date, relation) : DateRange.before(date, relation);
    }

    private DateRange join(DateRange since, DateRange until) {
        return DateRange.between(since.from().orElseThrow(), until.to().orElseThrow(), relation);
    }

    private PartialDate date(String text) {
        return PartialDate.find(text).orElseThrow(() -> expected(text));
    }

    private IllegalArgumentException expected(String text) {
        return new IllegalArgumentException(field.name()
                + " is a date, and 2024, 2024-05, 2024-05-07, 2023..2024, 2023.. or ..2024 is expected, not "
                + Complaint.quote(text));
    }

    @Override
    public Query present() {
        return field.exists();
    }
}
