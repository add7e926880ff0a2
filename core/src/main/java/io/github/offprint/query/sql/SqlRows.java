package io.github.offprint.query.sql;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.VenueNames;
import io.github.offprint.query.AnyTextField;
import io.github.offprint.query.DateField;
import io.github.offprint.query.DecimalField;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.ListField;
import io.github.offprint.query.Part;
import io.github.offprint.query.VenueField;
import io.github.offprint.query.WholeNumberField;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.time.LocalDate;
import java.util.List;

/** Makes the rows of papers, for the tables that conditions ask. */
public final class SqlRows {
    /** The part of a value that has no parts. */
    static final String WHOLE = "";
    /** The part that is the same for all names of a venue. */
    static final String KEY = "key";
    /** The part that is the same for all identifiers of a work. */
    static final String WORK = "work";

    private final long number;
    private final Paper paper;
    private final ImmutableList.Builder<SqlRow> rows = ImmutableList.builder();

    private SqlRows(long number, Paper paper) {
        this.number = number;
        this.paper = paper;
    }

    /** The rows of a paper for queries about the fields of the library and its extras. */
    public static ImmutableList<SqlRow> of(long number, Paper paper) {
        return of(number, paper, FieldSet.standard());
    }

    /**
     * The rows of a paper for queries about these fields and its extras.
     *
     * @param number by which the paper is found again; another for each paper
     */
    public static ImmutableList<SqlRow> of(long number, Paper paper, FieldSet fields) {
        SqlRows rows = new SqlRows(number, paper);
        rows.add(SqlTable.PAPERS, number);
        fields.fields().forEach(rows::addField);
        paper.extras().keySet().forEach(key -> rows.addField(Fields.extra(key)));
        return rows.rows.build();
    }

    private void add(SqlTable table, Object... values) {
        rows.add(new SqlRow(table, ImmutableList.copyOf(values)));
    }

    private void addField(Field<?> field) {
        if (field instanceof WholeNumberField<?> whole) {
            whole.values(paper)
                    .forEach(value ->
                            add(SqlTable.NUMBERS, number, field.name(), value.longValue(), value.doubleValue()));
        } else if (field instanceof DecimalField decimal) {
            decimal.values(paper).forEach(value -> add(SqlTable.NUMBERS, number, field.name(), 0L, value));
        } else if (field instanceof DateField date) {
            date.values(paper).forEach(value -> addDate(field, value));
        } else if (field instanceof ListField<?> list) {
            addElements(list);
        } else {
            addTexts(field);
        }
    }

    private void addDate(Field<?> field, PartialDate date) {
        add(
                SqlTable.DATES,
                number,
                field.name(),
                date.earliest().map(SqlRows::dayNumber).orElse(1),
                date.latest().map(SqlRows::dayNumber).orElse(0));
    }

    /** The digits of a day, as ISO 8601's basic format writes them. */
    static int dayNumber(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    private <E> void addElements(ListField<E> field) {
        List<E> elements = field.values(paper);
        for (int place = 0; place < elements.size(); place++) {
            E element = elements.get(place);
            addValue(field, place, elements.size());
            for (Part<E> part : field.parts()) {
                for (String text : part.texts(element)) {
                    addText(field, place, part.name(), text);
                }
            }
            if (element instanceof Identifier identifier) {
                addText(field, place, WORK, identifier.work().toString());
            }
        }
    }

    private void addTexts(Field<?> field) {
        List<?> texts = field.values(paper);
        for (int place = 0; place < texts.size(); place++) {
            addValue(field, place, texts.size());
            addText(field, place, WHOLE, String.valueOf(texts.get(place)));
        }
        if (field instanceof VenueField || field instanceof AnyTextField) {
            addVenueNames(field);
        }
    }

    /** A venue is asked by its acronym as by its name. */
    private void addVenueNames(Field<?> field) {
        paper.venue().ifPresent(venue -> {
            addText(field, 0, KEY, VenueNames.standard().keyOf(venue.name()));
            venue.acronym().ifPresent(acronym -> {
                addText(field, 0, WHOLE, acronym);
                addText(field, 0, KEY, VenueNames.standard().keyOf(acronym));
            });
        });
    }

    private void addValue(Field<?> field, int place, int size) {
        add(SqlTable.VALUES, number, field.name(), place, size - 1 - place);
    }

    private void addText(Field<?> field, int place, String part, String text) {
        String cased = Folding.CASE.fold(text);
        String folded = Folding.CASE_AND_ACCENTS.fold(text);
        add(
                SqlTable.TEXTS,
                number,
                field.name(),
                place,
                part,
                text,
                cased,
                folded,
                words(text),
                words(cased),
                words(folded));
    }

    /** The words of a text, each between spaces. */
    static String words(String text) {
        return " " + String.join(" ", Words.list(text)) + " ";
    }
}
