package io.github.offprint.parsers.csljson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import io.github.offprint.model.PartialDate;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Date variables in both directions. {@code date-parts} hold one date or the two ends of a range, numbers and texts of digits mixed;
 * other programs write {@code raw} or {@code literal} texts. A range is what its ends have in common; a season, also as month 13 to
 * 16 or 21 to 24 (EDTF), is its year. What the date does not say of it is for the caller to keep.
 */
final class CslDate {
    /** How well a date was read. */
    enum Outcome {
        /** The date is all that the variable says. */
        WHOLE,
        /** The variable says more than the date, such as a season or the end of a range. */
        PART,
        /** There is nothing in it. */
        NOTHING,
        /** It cannot be read as a date. */
        UNREADABLE,
        /** No calendar has it. */
        IMPOSSIBLE
    }

    private static final int LAST_YEAR = 9999;

    private @Nullable PartialDate date;
    private Outcome outcome = Outcome.NOTHING;
    private boolean isPart;

    private CslDate() {}

    /** Reads the structure the parser stands on. */
    static CslDate read(JsonParser in) throws IOException {
        CslDate read = new CslDate();
        if (in.currentToken() == JsonToken.START_OBJECT) {
            read.object(in);
        } else {
            read.outcome = Outcome.UNREADABLE;
        }
        return read;
    }

    /** Reads a text that stands where a date belongs. */
    static CslDate of(String text) {
        CslDate read = new CslDate();
        read.text(text);
        return read;
    }

    Optional<PartialDate> date() {
        return Optional.ofNullable(date);
    }

    Outcome outcome() {
        return outcome == Outcome.WHOLE && isPart ? Outcome.PART : outcome;
    }

    private void object(JsonParser in) throws IOException {
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            in.nextToken();
            switch (key) {
                case "date-parts" -> dateParts(in);
                case "raw", "literal" -> text(in);
                default -> {
                    isPart |= in.currentToken() != JsonToken.VALUE_NULL;
                    in.skipChildren();
                }
            }
        }
        if (outcome == Outcome.NOTHING && isPart) {
            outcome = Outcome.UNREADABLE;
        }
    }

    private void text(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            text(in.getText());
        } else {
            isPart = true;
            in.skipChildren();
        }
    }

    private void text(String text) {
        String written = Blanks.strip(text);
        if (outcome != Outcome.NOTHING) {
            isPart = true;
        } else if (!written.isEmpty()) {
            date = PartialDate.find(written).orElse(null);
            outcome = date == null ? Outcome.UNREADABLE : Outcome.WHOLE;
        }
    }

    private void dateParts(JsonParser in) throws IOException {
        List<List<Integer>> ends = new ArrayList<>();
        boolean isReadable = in.isExpectedStartArrayToken();
        if (!isReadable) {
            in.skipChildren();
        }
        while (isReadable && in.nextToken() != JsonToken.END_ARRAY) {
            List<Integer> parts = new ArrayList<>();
            if (parts(in, parts)) {
                ends.add(parts);
            } else {
                isReadable = false;
                skipToEnd(in);
            }
        }
        if (!isReadable) {
            outcome = Outcome.UNREADABLE;
        } else if (ends.stream().anyMatch(parts -> !parts.isEmpty())) {
            combine(ends);
        }
    }

    /** Steps over what is left of the outer array. */
    private static void skipToEnd(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            in.skipChildren();
        }
    }

    /** Reads one array of numbers; false where something else stands in it. A null at its end is no part. */
    private static boolean parts(JsonParser in, List<Integer> parts) throws IOException {
        if (!in.isExpectedStartArrayToken()) {
            in.skipChildren();
            return in.currentToken() == JsonToken.VALUE_NULL;
        }
        boolean isReadable = true;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Integer number = number(in);
            if (number != null) {
                parts.add(number);
            } else {
                isReadable &= isEmpty(in);
                in.skipChildren();
            }
        }
        return isReadable && parts.size() <= 3;
    }

    private static boolean isEmpty(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL
                || (in.currentToken() == JsonToken.VALUE_STRING && in.getText().isBlank());
    }

    private static @Nullable Integer number(JsonParser in) throws IOException {
        boolean isWhole =
                in.currentToken() == JsonToken.VALUE_NUMBER_INT || in.currentToken() == JsonToken.VALUE_STRING;
        String digits = isWhole ? in.getText().strip() : "";
        boolean hasDigits =
                CharMatcher.inRange('0', '9').or(CharMatcher.is('-')).matchesAllOf(digits);
        return hasDigits ? Ints.tryParse(digits) : null;
    }

    private void combine(List<List<Integer>> ends) {
        List<Integer> first = ends.get(0);
        List<Integer> last = ends.get(ends.size() - 1);
        List<Integer> common = new ArrayList<>();
        for (int i = 0; i < Math.min(first.size(), last.size()) && first.get(i).equals(last.get(i)); i++) {
            common.add(first.get(i));
        }
        isPart |= ends.size() > 1;
        if (common.isEmpty()) {
            outcome = Outcome.UNREADABLE;
            return;
        }
        if (common.size() > 1 && isSeason(common.get(1))) {
            isPart = true;
            common = common.subList(0, 1);
        }
        int year = common.get(0);
        date = date(common);
        Outcome otherwise = year > 0 && year <= LAST_YEAR ? Outcome.IMPOSSIBLE : Outcome.UNREADABLE;
        outcome = date == null ? otherwise : Outcome.WHOLE;
    }

    private static boolean isSeason(int month) {
        return (month >= 13 && month <= 16) || (month >= 21 && month <= 24);
    }

    private static @Nullable PartialDate date(List<Integer> parts) {
        StringBuilder text = new StringBuilder();
        for (int part : parts) {
            int width = text.isEmpty() ? 4 : 2;
            String digits = String.valueOf(part);
            text.append(text.isEmpty() ? "" : "-")
                    .append("0".repeat(Math.max(0, width - digits.length())))
                    .append(digits);
        }
        return PartialDate.find(text.toString()).orElse(null);
    }

    /** Writes a date that has a year. */
    static void write(PartialDate date, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("date-parts");
        out.writeStartArray();
        out.writeNumber(date.year().orElseThrow());
        if (date.month().isPresent()) {
            out.writeNumber(date.month().getAsInt());
        }
        if (date.day().isPresent()) {
            out.writeNumber(date.day().getAsInt());
        }
        out.writeEndArray();
        out.writeEndArray();
        out.writeEndObject();
    }
}
