package io.github.offprint.query.language;

import com.google.common.base.CharMatcher;
import io.github.offprint.query.NumberField;
import io.github.offprint.query.NumberRange;
import io.github.offprint.query.Query;
import java.math.BigDecimal;

/**
 * A number.
 *
 * @param field the field
 * @param counted the name of the field that the number counts; empty if it is no count
 */
record NumberTarget(NumberField<?> field, String counted) implements Target<Query> {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** More than any bound can have, so that no long text is read as a number. */
    private static final int MAX_LENGTH = 3 * NumberRange.MAX_DIGITS;

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
            return field.in(NumberRange.to(number(upper == null ? "" : upper), text.upperEdge()));
        }
        NumberRange from = NumberRange.from(number(lower), text.lowerEdge());
        return field.in(upper == null ? from : from.and(NumberRange.to(number(upper), text.upperEdge())));
    }

    private BigDecimal number(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "0" : digits.substring(point + 1);
        if (!isDigits(whole) || !isDigits(rest)) {
            throw expected(text);
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the number is too large: " + Complaint.quote(text));
        }
        return new BigDecimal(text);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && DIGIT.matchesAllOf(text);
    }

    private IllegalArgumentException expected(String text) {
        String hint = counted.isEmpty() ? "" : "; " + counted + ": asks for more than their number";
        return new IllegalArgumentException(
                field.name() + " is a number, and 2020, 2018..2022, 2018.. or ..2022 is expected, not "
                        + Complaint.quote(text) + hint);
    }

    @Override
    public Query present() {
        return field.exists();
    }
}
